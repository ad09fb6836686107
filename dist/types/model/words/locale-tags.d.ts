/** The languages beyond Dutch and English, each of which has a file in the folder `locales`. */
export declare const localeTags: readonly string[];
