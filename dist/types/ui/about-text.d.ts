import type { Words } from '../model/locale.js';
import type { Config } from '../model/types.js';
import type { MessageKey } from './messages.js';
/** Where the privacy statement is and of which day, and the revision of what visitors are asked. */
export declare function aboutText(config: Config, { say, language }: Words<MessageKey>): HTMLElement;
