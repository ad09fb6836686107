/**
 * Sites can see each other's cookies: that of `.voorbeeld.nl` is there on `www.voorbeeld.nl` too, beside the host's own of
 * the same name. A record on a domain therefore ends in the number of labels of that domain, and each configuration counts
 * its own alone. One for a single host has no such suffix, nor have those that were written before there was one: they count.
 */

/** A record has six fields, and three more for each moment before; the suffix is one more than that. */
const MIN_FIELDS = 6;

/** The number of labels of a domain; as all domains that one page can use end alike, it says which one it is. */
function domainSuffix(domain: string): string {
  return `${domain.replace(/^\./, '').split('.').length}`;
}

/** The record as it is written for this domain; undefined or empty: for one host. */
export function withDomainSuffix(text: string, domain: string | undefined): string {
  return domain ? `${text}.${domainSuffix(domain)}` : text;
}

/**
 * Gives the value of a cookie without that suffix.
 *
 * @param domain `cookie.domain` of the configuration; with `'auto'` the browser knows which one it is, and any suffix counts
 * @returns a list with the record, or an empty one where it belongs to another configuration
 */
export function ownRecord(value: string, domain: string | undefined): string[] {
  const fields = value.split('.');
  if (fields.length <= MIN_FIELDS || fields.length % 3 !== 1) return [value];
  const suffix = fields.pop();
  return domain && (domain === 'auto' || suffix === domainSuffix(domain)) ? [fields.join('.')] : [];
}
