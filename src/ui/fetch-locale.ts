import { tagsOf } from '../model/locale';
import type { Config } from '../model/types';
import { isLoadable, loadLocale } from './load-locale';
import type { BannerMessages } from './messages';

/**
 * Makes what adds the messages of a language to these locales, where they are not there yet and there is a file for them
 * or for the fallback.
 *
 * @returns nothing to wait for, or what is settled when they are there, or do not come
 */
export function createFetchLocale(
  locales: Record<string, BannerMessages>,
  { fallbackLanguage = 'en' }: Config,
  report: (error: unknown) => void,
): (language: string) => Promise<void> | undefined {
  const coming = new Map<string, Promise<void>>();
  const lost = new Set<string>();
  return (language) => {
    const tags = [language, fallbackLanguage].flatMap(tagsOf);
    const tag = tags.find((one) => Object.hasOwn(locales, one) || (isLoadable(one) && !lost.has(one)));
    if (!tag || Object.hasOwn(locales, tag)) return undefined;
    const known = coming.get(tag);
    if (known) return known;
    const loading = loadLocale(tag).then(
      ({ banner, preferences }) => {
        locales[tag] = { ...banner, ...preferences };
      },
      (error) => {
        lost.add(tag);
        report(error);
      },
    );
    coming.set(tag, loading);
    return loading;
  };
}
