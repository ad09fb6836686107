import type { LocaleFiles } from '../../banner/languages.ts';
import type { Locale } from '../../model/words/messages.ts';
import type { LoadFile } from './load-beside.ts';

/** The languages with a file in the folder `locales` beside the script; Dutch and English are in the script itself. */
const TAGS = 'ar bg ca cs da de el es et fi fr fy ga he hr hu is it lt lv mt nl-x-je no pl pt ro sk sl sv tr uk'.split(
  ' ',
);

/** The locales of a page with a script tag. */
export function localesBeside(load: LoadFile): LocaleFiles {
  return {
    has: (tag) => TAGS.includes(tag),
    load: (tag) => load(`locales/${tag}.js`) as Promise<Locale>,
  };
}
