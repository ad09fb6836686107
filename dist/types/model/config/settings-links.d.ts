/** A selector of the page's own links and buttons that open the preferences or withdraw consent. */
export declare function settingsLinks(hashes: readonly string[]): string;
