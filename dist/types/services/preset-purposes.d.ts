/** What the services that the library knows are for: a message key by preset id. A site's own texts win. */
export declare const presetPurposes: Readonly<Record<string, 'analyticsText' | 'targetingText' | 'embed'>>;
/** What a well-known cookie is for, by its name: a message key. The others share the purpose of their service. */
export declare function cookiePurpose(cookie: string): 'visitor' | undefined;
