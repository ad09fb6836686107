/** Attributes that load something. A held element has each as `data-consent-…` instead. */
export declare const KEPT: string[];
/** Explains attributes whose names are nearly those that the library reads. */
export declare function explainMisspeltAttributes(): string[];
