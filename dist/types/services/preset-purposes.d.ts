import type { KnownPurposes } from '../model/declaration/declaration.ts';
/** The purpose of each preset, as a message key by preset id. A text of the site's own takes precedence. */
export declare const presetPurposes: Readonly<Record<string, 'analyticsText' | 'targetingText' | 'embed'>>;
/** The purpose of a well-known cookie, as a message key. Undefined: the cookie has the purpose of its service. */
export declare function cookiePurpose(cookie: string): 'visitor' | undefined;
/** Both, in the form in which `declare` takes them. */
export declare const knownPurposes: KnownPurposes;
