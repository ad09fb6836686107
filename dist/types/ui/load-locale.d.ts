import type { Locale } from './messages.js';
/** Is there a file for it? */
export declare function isLoadable(tag: string): boolean;
/** Loads the messages of a language for which there is a file. */
export declare function loadLocale(tag: string): Promise<Locale>;
