/** Selector of what leads to the preferences, or takes consent back. */
export function settingsLinks(hashes: readonly string[]): string {
  return ['[data-consent-open],[data-consent-action=withdraw]', ...hashes.map((hash) => `[href$="${hash}"]`)].join();
}
