/**
 * On `www.voorbeeld.nl`, a page can see two cookies of the same name: one of its own host and one of `.voorbeeld.nl`. A
 * record for a domain therefore ends in the number of labels of that domain, and a configuration accepts only a record
 * for its own domain. Records for a single host, and records of versions before the suffix, have no suffix
 * and are accepted.
 */

/** A record has six fields, and three more for each earlier moment with answers. The suffix is one more field. */
const MIN_FIELDS = 6;

/**
 * The number of labels of a domain. All domains that one page can use have the same end, so the number identifies one.
 */
function domainSuffix(domain: string): string {
  return `${domain.replace(/^\./, '').split('.').length}`;
}

/** The record with the suffix of this domain. Without a domain, the record is for one host and gets no suffix. */
export function withDomainSuffix(text: string, domain: string | undefined): string {
  return domain ? `${text}.${domainSuffix(domain)}` : text;
}

/**
 * Removes the suffix from the value of a cookie.
 *
 * @param domain `cookie.domain` of the configuration. With `'auto'` only the browser knows the domain, so any suffix
 *   counts
 * @returns a list with the record, or an empty list where the record is for another domain
 */
export function ownRecord(value: string, domain: string | undefined): string[] {
  const fields = value.split('.');
  if (fields.length <= MIN_FIELDS || fields.length % 3 !== 1) return [value];
  const suffix = fields.pop();
  return domain && (domain === 'auto' || suffix === domainSuffix(domain)) ? [fields.join('.')] : [];
}
