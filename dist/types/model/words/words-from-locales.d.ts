import type { Config } from '../types.ts';
import type { Locale, MessageKey } from './messages.ts';
import { type Words } from './words.ts';
/** Locales by tag; English is always there. */
export type Locales = Readonly<Record<string, Locale>> & {
    readonly en: Locale;
};
/** Texts in a language, from the best of these locales: its own, the fallback of the configuration, or English. */
export declare function wordsFromLocales(locales: Locales, wanted: string, config: Config): Words<MessageKey>;
