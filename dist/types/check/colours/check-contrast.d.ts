/**
 * Logs which colours of the page are too close to each other in this layer (WCAG 2.2, 1.4.3 and 1.4.11), in the colour
 * scheme on the screen. Pages without colours of their own, and visitors with colours of their own, are left alone.
 *
 * @param host the layer's host element
 */
export declare function checkContrast(host: Element): void;
/**
 * The same for the colour scheme that is not on the screen: who builds the site sees one scheme, visitors have the other.
 * What the page changes by `@media (prefers-color-scheme)` cannot be seen from here, so such pages are left out.
 */
export declare function checkOtherScheme(host: HTMLElement): void;
