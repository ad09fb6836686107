/** Keeps what the visitor uses in the page out from under the banner (WCAG 2.2, 2.4.11 Focus Not Obscured). */
export interface PageRoom {
    /** From now on, an element that gets the focus is scrolled to where the banner does not cover it. */
    reserve(): void;
    /** Leaves the page as it was. */
    restore(): void;
}
/**
 * Makes the room. It is set as `scroll-padding` on the root element, and the page can be scrolled so much further that
 * its end is above the banner. Nothing in the page moves by that. A banner that a blocker hides or removes has no
 * height, so that nothing is left behind; neither does one that stands in the page.
 *
 * @param lowWindow matches where the banner stands in the page
 */
export declare function createPageRoom(host: HTMLElement, lowWindow: MediaQueryList): PageRoom;
