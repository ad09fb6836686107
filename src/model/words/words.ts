import type { Text } from '../types.ts';

type BuiltIn = 'necessary' | 'functional' | 'analytics' | 'targeting';

/** Messages per language. */
export interface Locales<M> {
  readonly en: M;
  readonly nl: M;
  readonly [tag: string]: M;
}

/** Who speaks: in the language of its state at that moment, and with the site's own messages. */
export interface Speaker {
  readonly state: { readonly language: string };
  readonly config: { readonly messages?: Readonly<Record<string, Text>>; readonly fallbackLanguage?: string };
}

/** Speaks the language of the moment. */
export interface Words<Key extends string> {
  /** BCP 47 tag of the language that is really spoken. */
  language(): string;
  /** One message; the site's own `messages` win. */
  say(key: Key, values?: Readonly<Record<string, string | number>>): string;
  /** The site's own text: in that language, its base language, the fallback, English, or else the first. */
  text(text: Text | undefined): string | undefined;
  /** What a category or service is called: the site's own label, the library's for a built-in category, or its id. */
  nameOf(one: { readonly id: string; readonly label?: Text | undefined }): string;
}

/** One of the categories for which the library has texts. */
export function isBuiltIn(id: string): id is BuiltIn {
  return /^(necessary|functional|analytics|targeting)$/.test(id);
}

/** `rtl` for a language that is written from right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/i.test(language) ? 'rtl' : 'ltr';
}

/** The names that the locale of a language can have, from exact to general. */
export function tagsOf(language: string): string[] {
  // `nl_NL` is no language tag, but many pages have it
  const exact = language.replace('_', '-');
  const base = exact.toLowerCase().replace(/-.*/, '');
  // both ways to write Norwegian have one locale
  return [exact, exact.toLowerCase(), base, base.replace(/^n[bn]$/, 'no')];
}

/** Makes {@link Words} over these locales. */
export function createWords<M extends Readonly<Record<BuiltIn, string>>>(
  speaker: Speaker,
  locales: Locales<M>,
): Words<keyof M & string> {
  const tags = () => [speaker.state.language, speaker.config.fallbackLanguage ?? 'en', 'en'].flatMap(tagsOf);
  const find = <T>(all: Readonly<Record<string, T>>) => tags().find((tag) => Object.hasOwn(all, tag)) ?? '';

  function text(given: Text | undefined): string | undefined {
    if (!given || typeof given === 'string') return given;
    return given[find(given)] ?? Object.values(given)[0];
  }

  function language(): string {
    const wanted = tagsOf(speaker.state.language);
    const spoken = find(locales);
    return wanted.includes(spoken) ? `${wanted[0]}` : spoken;
  }

  function say(key: keyof M & string, values: Readonly<Record<string, string | number>> = {}): string {
    const message = text(speaker.config.messages?.[key]) ?? String((locales[find(locales)] ?? locales.en)[key]);
    return message.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
  }

  return {
    language,
    say,
    text,
    nameOf: ({ id, label }) => text(label) ?? (isBuiltIn(id) ? say(id) : id),
  };
}
