import type { SpokenLocale } from '../core/second-layer.ts';
import { inTime } from '../host/in-time.ts';
import { banner as en } from '../locales/en.ts';
import { banner as nl } from '../locales/nl.ts';
import { hasOwn } from '../model/has-own.ts';
import type { Locale } from '../model/words/messages.ts';
import { localeTagFor, spokenLanguage } from '../model/words/words.ts';

/** The languages beyond Dutch and English, each a file of its own. */
export interface LocaleFiles {
  /** Is there a file for this tag? */
  has(tag: string): boolean;
  /** Loads it. */
  load(tag: string): Promise<Locale>;
}

/** Which language the interface speaks. */
export interface Languages {
  /** The language that is spoken now. */
  readonly locale: SpokenLocale;
  /**
   * Speaks this language from now on, if its messages are there or need no file.
   *
   * @returns a promise where the messages must come first: call again when it is fulfilled. It never rejects; a language
   *   whose file is lost gets the fallback
   */
  speak(wanted: string): Promise<void> | undefined;
}

/** How long the interface waits for the file of a language before it shows itself in another one, milliseconds. */
const LOCALE_TIMEOUT_MS = 3000;

/**
 * Makes the languages of one interface.
 *
 * @param fallback BCP 47 tag of the language for what has no file; default English
 */
export function createLanguages(
  files: LocaleFiles,
  fallback: string | undefined,
  report: (error: unknown) => void,
): Languages {
  const loaded: Record<string, Pick<Locale, 'banner'> & Partial<Locale>> = { en: { banner: en }, nl: { banner: nl } };
  const failedTags = new Set<string>();
  let locale: SpokenLocale = { wanted: 'en', spoken: 'en', tag: 'en', banner: en };

  const isLoaded = (tag: string) => hasOwn(loaded, tag);

  async function load(tag: string): Promise<void> {
    try {
      const messages = await inTime(`the file of the language "${tag}"`, files.load(tag), LOCALE_TIMEOUT_MS);
      if (!messages.banner) throw new Error(`akkoord: the file of the language "${tag}" has no messages in it.`);
      loaded[tag] = messages;
    } catch (error) {
      if (!failedTags.has(tag)) report(error);
      failedTags.add(tag);
    }
  }

  return {
    get locale() {
      return locale;
    },
    speak(wanted) {
      const tag =
        localeTagFor(wanted, (name) => isLoaded(name) || (files.has(name) && !failedTags.has(name)), fallback) ?? 'en';
      const messages = loaded[tag];
      if (!messages) return load(tag);
      const { banner, preferences } = messages;
      locale = { wanted, spoken: spokenLanguage(wanted, tag), tag, banner, preferences };
      return undefined;
    },
  };
}
