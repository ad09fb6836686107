import type { Service } from '../model/types';
import type { MessageKey } from './messages';
import type { Words } from './words';
/** What there is to tell of a service: who, why, where to read more, and its cookies. */
export declare function serviceFacts(service: Service, words: Words<MessageKey>): Node[];
