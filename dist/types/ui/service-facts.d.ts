import type { Service } from '../model/types.js';
import type { MessageKey } from './messages.js';
import type { Words } from './words.js';
/** What there is to tell of a service: who, why, where to read more, and its cookies. */
export declare function serviceFacts(service: Service, words: Words<MessageKey>): Node[];
