import type { FirstLayerContext } from './first-layer-context.ts';
/** The banner. */
export interface Banner {
    /** Shows it, or brings it up to date. */
    open(): void;
    /** Removes it at once. Returns whether it had the focus. */
    close(): boolean;
    /** Shows and announces a message, until the banner is closed. */
    tell(message: string): void;
    /** Moves the focus to the button that opens the preferences. */
    focusCustomize(): void;
    /** False after a router went to the privacy statement, or left it: the banner is modal elsewhere and not there. */
    fitsPage(): boolean;
}
/**
 * Makes the banner. Everything that a visitor reads or presses is a direct child of the host in the light DOM,
 * slotted into its shadow root: the visitor's privacy tools read it there, and for slotted elements `!important` rules
 * of the shadow root win over those of the page.
 */
export declare function createBanner({ port, config, words, look, prefetch }: FirstLayerContext): Banner;
