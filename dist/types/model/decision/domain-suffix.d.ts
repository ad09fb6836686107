/**
 * Sites can see each other's cookies: that of `.voorbeeld.nl` is there on `www.voorbeeld.nl` too, beside the host's own of
 * the same name. A record on a domain therefore ends in the number of labels of that domain, and each configuration counts
 * its own alone. One for a single host has no such suffix, nor have those that were written before there was one: they count.
 */
/** The record as it is written for this domain; undefined or empty: for one host. */
export declare function withDomainSuffix(text: string, domain: string | undefined): string;
/**
 * Gives the value of a cookie without that suffix.
 *
 * @param domain `cookie.domain` of the configuration; with `'auto'` the browser knows which one it is, and any suffix counts
 * @returns a list with the record, or an empty one where it belongs to another configuration
 */
export declare function ownRecord(value: string, domain: string | undefined): string[];
