import type { LocaleFiles } from '../../banner/languages.ts';
import { localeTags } from '../../model/words/locale-tags.ts';
import type { Locale } from '../../model/words/messages.ts';
import type { LoadFile } from './load-beside.ts';

/** The locales of a page with a script tag. */
export function localesBeside(load: LoadFile): LocaleFiles {
  return {
    has: (tag) => localeTags.includes(tag),
    load: (tag) => load(`locales/${tag}.js`) as Promise<Locale>,
  };
}
