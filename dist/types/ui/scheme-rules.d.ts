/** Whether the page gives the library other colours in another colour scheme by `@media`, not by `light-dark()`. */
export declare function hasSchemeRules(): boolean;
