/** A cookie as a script can see it. */
export interface Cookie {
    readonly name: string;
    readonly value: string;
}
/**
 * All cookies that a script can see. A name can occur twice, for a cookie of this host and one of a parent domain;
 * js-cookie would give only the first.
 */
export declare function readCookies(): Cookie[];
/**
 * Deletes all cookies with this name that this page can see: on the host or a parent domain, on any path, also
 * partitioned ones. The name is written without encoding. Other tools choose names that js-cookie would encode, which
 * would name another cookie.
 *
 * @param domains to delete it from; the empty string is this host alone
 */
export declare function deleteCookie(name: string, domains?: readonly string[]): void;
/**
 * Every domain on which this page could have a cookie: the widest first, and last the empty string for this host alone.
 * The browser itself refuses domains that many sites share, such as `nl` or `co.uk`.
 */
export declare function cookieDomains(): string[];
