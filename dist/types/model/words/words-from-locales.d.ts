import type { Config } from '../types.ts';
import type { Locale, MessageKey } from './messages.ts';
import { type Words } from './words.ts';
/** Locales by tag; English is always there. */
export type Locales = Readonly<Record<string, Locale>> & {
    readonly en: Locale;
};
/**
 * Texts in the wanted language; without a locale for that, in the fallback language of the configuration or in English.
 */
export declare function wordsFromLocales(locales: Locales, wanted: string, config: Config): Words<MessageKey>;
