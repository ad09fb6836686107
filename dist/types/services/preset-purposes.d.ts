/** The purpose of a well-known cookie, as a message key. Undefined: the cookie has the purpose of its service. */
export declare function cookiePurpose(cookie: string): 'visitor' | undefined;
