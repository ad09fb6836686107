import type { Config } from '../model/types.ts';
/** Has the page, as it is now, a way of its own to the preferences, or to withdraw? */
export declare function hasSettingsLink({ settingsHashes }: Pick<Config, 'settingsHashes'>): boolean;
