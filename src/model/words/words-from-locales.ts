import { hasOwn } from '../has-own.ts';
import type { Config } from '../types.ts';
import type { Locale, MessageKey } from './messages.ts';
import { createWords, localeTagFor, spokenLanguage, type Words } from './words.ts';

/** Locales by tag; English is always there. */
export type Locales = Readonly<Record<string, Locale>> & { readonly en: Locale };

/**
 * Texts in the wanted language; without a locale for that, in the fallback language of the configuration or in English.
 */
export function wordsFromLocales(locales: Locales, wanted: string, config: Config): Words<MessageKey> {
  const tag = localeTagFor(wanted, (candidate) => hasOwn(locales, candidate), config.fallbackLanguage) ?? 'en';
  const { banner, preferences } = locales[tag] ?? locales.en;
  return createWords({ ...banner, ...preferences }, { wanted, spoken: spokenLanguage(wanted, tag) }, config);
}
