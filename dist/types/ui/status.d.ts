import type { Words } from '../model/locale.js';
/** A place, out of sight, in which screen readers hear short messages. */
export interface Status {
    /** Put the empty region in the page: it is only heard if it was there before the message. */
    prepare(words: Words<never>): void;
    /** Say it, and leave a few seconds later. */
    announce(message: string): void;
    remove(): void;
}
/** Makes the status region (WCAG 2.2, 4.1.3). */
export declare function createStatus(): Status;
