/**
 * The language tag, or `en` where it is none. A language can come from an address or a request header: a wrong one must
 * neither throw in `Intl` nor match a property that objects inherit.
 */
export function usableLanguage(language: unknown): string {
  const tag = `${language}`.replace('_', '-');
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag)[0] ? tag : 'en';
  } catch {
    return 'en';
  }
}
