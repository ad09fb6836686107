/**
 * Cookies. Where the browser denies them (blocked, sandboxed frame) reading finds nothing and writing does nothing;
 * nothing throws.
 */
/** Name and value of all cookies that a script can see. A name can stand there twice: the host's and a parent domain's. */
export declare function readCookies(): string[][];
/**
 * Writes a cookie, `Secure` on https.
 *
 * @param seconds how long it lasts; 0 deletes the cookie of exactly this name, domain and path, NaN leaves it to the end
 *   of the browser's session
 * @param sameSite with other attributes behind it
 */
export declare function writeCookie(name: string, value: string, seconds: number, domain?: string, path?: string, sameSite?: string): void;
/** Deletes the cookies of this name, wherever one that this page sees can stand: on the host or a parent, on any path. */
export declare function deleteCookie(name: string): void;
/**
 * Every domain on which this page could have a cookie, the widest first and the host alone at the end; a browser refuses
 * those that many sites share.
 */
export declare function cookieDomains(): string[];
/** What `act` returns; undefined where the browser denies storage to this page. */
export declare function attempt<T>(act: () => T): T | undefined;
