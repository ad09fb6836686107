import type { Kit } from './kit.js';
/** The first layer. */
export interface Banner {
    /** Show it, or bring it up to date. */
    open(): void;
    /** Take it away, at once. True: it had the focus. */
    close(): boolean;
    /** Put the focus on the button that opens the preferences. */
    focusCustomize(): void;
}
/**
 * Makes the first layer. Everything that a visitor reads or presses is a direct light-DOM child of the host, slotted:
 * privacy tools read it there, and for `!important` rules the shadow tree wins over the page.
 */
export declare function createBanner({ port, config, words, look, prefetch }: Kit): Banner;
