import type { Config } from '../model/types.ts';
/**
 * Makes the box of the banner in its shadow root. `closedby="none"`, because Escape is not an answer, and a banner that
 * Escape closed could not be opened again.
 */
export declare function createPanel(isModal: boolean): HTMLElement;
/**
 * Does the banner keep visitors from using the page, as the site wants it? Never on the page of the privacy statement,
 * which can be read before the answer.
 */
export declare function isModalHere({ theme, controller }: Config): boolean;
