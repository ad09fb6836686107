import type { Config } from '../model/types.ts';
/** Selects elements that can be settings links: {@link leadsToThisHost} then looks at their addresses. */
export declare function settingsLinks(hashes: readonly string[]): string;
/**
 * Has this element an attribute of the library, or does its address lead to this host? A link to another site does not
 * count, which may have its own settings at the same hash. Nor does `#/route#cookie-settings`, where a router of the
 * page owns the hash.
 */
export declare function leadsToThisHost(element: Element): boolean;
/** Has this page, or an outer page that asks the visitor, a control to open the preferences or to withdraw? */
export declare function hasSettingsLink({ settingsHashes }: Pick<Config, 'settingsHashes'>): boolean;
