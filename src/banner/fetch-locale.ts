import { tagsOf } from '../model/words/words.ts';
import type { Config } from '../model/types.ts';
import { isLoadable, loadLocale } from '../locale-files.ts';
import type { BannerMessages } from '../model/words/messages.ts';

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
  const lost = new Set<string>();
  const isThere = (tag: string) => Object.hasOwn(locales, tag);
  return (language) => {
    const tag = [language, fallbackLanguage]
      .flatMap(tagsOf)
      .find((one) => isThere(one) || (isLoadable(one) && !lost.has(one)));
    if (!tag || isThere(tag)) return undefined;
    return loadLocale(tag).then(
      ({ banner, preferences }) => {
        locales[tag] = { ...banner, ...preferences };
      },
      (error) => {
        if (!lost.has(tag)) report(error);
        lost.add(tag);
      },
    );
  };
}
