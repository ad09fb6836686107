import { languageTag } from './language-tag.ts';

/**
 * Returns the language tag, or `en` for anything that is not a tag. A language can come from an address or a request
 * header. A wrong value must not throw in `Intl`, nor match a property that objects inherit.
 */
export function usableLanguage(language: unknown): string {
  const tag = languageTag(`${language}`);
  return /^[a-z]{2,3}(-|$)/i.test(tag) ? tag : 'en';
}
