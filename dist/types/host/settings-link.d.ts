import type { Config } from '../model/types.ts';
/** A selector of what can be a settings link: see {@link leadsToThisHost}. */
export declare function settingsLinks(hashes: readonly string[]): string;
/**
 * Is this element marked, or does its address lead to this host? Another site may have settings of its own at the same
 * hash; and in `#/route#cookie-settings` the hash belongs to a router of the page.
 */
export declare function leadsToThisHost(element: Element): boolean;
/** Has the page, as it is now, or one around it, a way of its own to the preferences, or to withdraw? */
export declare function hasSettingsLink({ settingsHashes }: Pick<Config, 'settingsHashes'>): boolean;
