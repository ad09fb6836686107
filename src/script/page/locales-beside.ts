import type { Locale } from '../../model/words/messages.ts';

/** Stands in for `load-locale` in the files for a script tag, which have the locales in a folder beside them. */
const tags = 'ar bg ca cs da de el es et fi fr fy ga he hr hu is it lt lv mt nl-x-je no pl pt ro sk sl sv tr uk';

/** Is there a file for it? */
export function isLoadable(tag: string): boolean {
  return tags.split(' ').includes(tag);
}

/** Loads the messages of a language for which there is a file. */
export function loadLocale(tag: string): Promise<Locale> {
  return import(/* @vite-ignore */ `./locales/${tag}.js`);
}
