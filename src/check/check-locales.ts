import { localeTags } from '../model/words/locale-tags.ts';
import { localeTagFor } from '../model/words/words.ts';
import { logOnce } from './log-once.ts';

/**
 * Logs an error where a locale for the language of the page exists, and the application has not given it to `init`: the
 * interface is then in another language than the page. Only bundled applications need it; a script tag fetches locales.
 *
 * @param given the tags that the application gave to `init`
 */
export function checkLocales(language: string, given: readonly string[]): void {
  const wanted = localeTagFor(language, (tag) => ['nl', 'en', ...localeTags].includes(tag));
  if (!wanted || wanted === 'nl' || wanted === 'en' || given.includes(wanted)) return;
  logOnce(
    'error',
    `the page is in "${language}", and init was not given that language, so the interface is not in it. Write import * as ${wanted.replace(/-/g, '_')} from 'akkoord/locales/${wanted}', and init(config, { locales: { '${wanted}': ${wanted.replace(/-/g, '_')} } }).`,
  );
}
