/**
 * Returns the language tag, or `en` for anything that is not a tag. A language can come from an address or a request
 * header. A wrong value must not throw in `Intl`, nor match a property that objects inherit.
 */
export function usableLanguage(language: unknown): string {
  const tag = `${language}`.replace('_', '-');
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag)[0] ? tag : 'en';
  } catch {
    return 'en';
  }
}
