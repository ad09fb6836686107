/**
 * On `www.voorbeeld.nl`, a page can see two cookies of the same name: one of its own host and one of `.voorbeeld.nl`. A
 * record for a domain therefore ends in the number of labels of that domain, and a configuration accepts only a record
 * for its own domain. Records for a single host, and records of versions before the suffix, have no suffix
 * and are accepted.
 */
/** The record with the suffix of this domain. Without a domain, the record is for one host and gets no suffix. */
export declare function withDomainSuffix(text: string, domain: string | undefined): string;
/**
 * Removes the suffix from the value of a cookie.
 *
 * @param domain `cookie.domain` of the configuration. With `'auto'` only the browser knows the domain, so any suffix
 *   counts
 * @returns a list with the record, or an empty list where the record is for another domain
 */
export declare function ownRecord(value: string, domain: string | undefined): string[];
