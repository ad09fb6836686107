/**
 * Removes copies of what the first layer and the dialog show (`akkoord-shield` is of `double-click-shield.ts`). Routers restore a page from a clone of its body, or from its HTML; copies
 * have no shadow root, so they would stand in the page as bare text with dead buttons.
 */
export declare function removeCopies(): void;
