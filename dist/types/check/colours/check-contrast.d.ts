/**
 * Logs which colours have too little contrast in this layer (WCAG 2.2, 1.4.3 and 1.4.11), in the colour scheme on the
 * screen. It does nothing on pages that set no colours, and for visitors whose system sets all colours.
 *
 * @param host the layer's host element
 */
export declare function checkContrast(host: Element): void;
/**
 * The same for the colour scheme that is not on the screen: the developer of a site sees one scheme, some visitors the
 * other. What a page changes by `@media (prefers-color-scheme)` cannot be measured here, so such pages are left out.
 */
export declare function checkOtherScheme(host: HTMLElement): void;
