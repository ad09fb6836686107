/** A cookie as a script can see it. */
export interface Cookie {
    readonly name: string;
    readonly value: string;
}
/**
 * All cookies that a script can see. A name can stand there twice, for a host's own cookie and one of a parent domain;
 * js-cookie would give only the first of them.
 */
export declare function readCookies(): Cookie[];
/**
 * Deletes the cookies of this name wherever one that this page sees can stand: on the host or a parent domain, on any
 * path, also where it is partitioned. The name is used as it is, where js-cookie would encode it: other
 * tools choose names that it changes.
 *
 * @param domains on which it can stand; the empty string is this host alone
 */
export declare function deleteCookie(name: string, domains?: readonly string[]): void;
/**
 * Every domain on which this page could have a cookie: the widest first, and last the empty string for this host alone.
 * The browser itself refuses domains that many sites share, such as `nl` or `co.uk`.
 */
export declare function cookieDomains(): string[];
