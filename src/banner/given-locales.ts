import { hasOwn } from '../model/has-own.ts';
import type { Locale } from '../model/words/messages.ts';
import type { LocaleFiles } from './languages.ts';

/** Languages by tag: each is the module of its messages, or a function that loads it. */
export type Locales = Readonly<Record<string, Locale | (() => Promise<Locale>)>>;

/** The languages that an application gives to `init`. */
export function givenLocales(locales: Locales): LocaleFiles {
  return {
    has: (tag) => hasOwn(locales, tag),
    async load(tag) {
      const locale = locales[tag];
      if (!locale) throw new Error(`akkoord: there is no locale "${tag}".`);
      return typeof locale === 'function' ? locale() : locale;
    },
  };
}
