/** A selector of the page's own links and buttons that open the preferences or withdraw consent. */
export function settingsLinks(hashes: readonly string[]): string {
  return ['[data-consent-open],[data-consent-action=withdraw]', ...hashes.map((hash) => `[href$="${hash}"]`)].join();
}
