/** Selector of what leads to the preferences, or takes consent back. */
export declare function settingsLinks(hashes: readonly string[]): string;
