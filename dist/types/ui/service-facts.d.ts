import type { Words } from '../model/locale.js';
import type { Service } from '../model/types.js';
import { type Child } from './element.js';
import type { MessageKey } from './messages.js';
/** What there is to tell of a service: who, why, and where to read more. */
export declare function serviceFacts(service: Service, words: Words<MessageKey>): readonly Child[];
/**
 * The cookies of these services, if any. On a narrow page each row becomes a list; the roles, which browsers then take
 * away, keep it a table.
 *
 * @param name of what it is the table of
 */
export declare function cookieTable(services: readonly Service[], name: string, words: Words<MessageKey>): HTMLElement | false;
