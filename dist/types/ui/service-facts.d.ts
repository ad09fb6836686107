import type { Words } from '../model/locale.js';
import type { Service } from '../model/types.js';
import type { MessageKey } from './messages.js';
/** What there is to tell of a service: who, why, where to read more, and its cookies. */
export declare function serviceFacts(service: Service, words: Words<MessageKey>): Node[];
