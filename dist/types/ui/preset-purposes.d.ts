import type { PreferencesMessages } from './messages';
/** What the services that the library knows are for, by preset id. A site's own texts win. */
export declare const presetPurposes: Readonly<Record<string, keyof PreferencesMessages>>;
/** What a well-known cookie is for, by its name; the others share the purpose of their service. */
export declare function cookiePurpose(cookie: string): keyof PreferencesMessages | undefined;
