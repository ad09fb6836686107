/**
 * Does the page set colours of the library under `@media (prefers-color-scheme: …)`, rather than with `light-dark()`?
 */
export declare function hasSchemeRules(): boolean;
