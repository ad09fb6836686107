import type { Locale } from '../model/words/messages.ts';
import type { LocaleFiles } from './languages.ts';
/** Languages by tag: each is the module of its messages, or a function that loads it. */
export type Locales = Readonly<Record<string, Locale | (() => Promise<Locale>)>>;
/** The languages that an application gives to `init`. */
export declare function givenLocales(locales: Locales): LocaleFiles;
