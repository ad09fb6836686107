import type { Category, Service, Text } from './types';

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
  readonly config: { readonly messages?: Readonly<Record<string, Text>> };
}

/** Speaks the language of the moment. */
export interface Words<Key extends string> {
  /** BCP 47 tag of the language that is really spoken. */
  language(): string;
  /** One message; the site's own `messages` win. */
  say(key: Key, values?: Readonly<Record<string, string | number>>): string;
  /** The site's own text: in that language, its base language, English, or else the first. */
  text(text: Text | undefined): string | undefined;
  /** What a category or service is called: the site's own label, the library's for a built-in category, or its id. */
  nameOf(one: Category | Service): string;
}

/** One of the categories for which the library has texts. */
export function isBuiltIn(id: string): id is BuiltIn {
  return /^(necessary|functional|analytics|targeting)$/.test(id);
}

/** `rtl` for a language that is written from right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';
}

const baseOf = (language: string): string => language.replace(/-.*/, '');

/** Makes {@link Words} over these locales. */
export function createWords<M extends Readonly<Record<BuiltIn, string>>>(
  speaker: Speaker,
  locales: Locales<M>,
): Words<keyof M & string> {
  // `nl_NL` is no language tag, but many pages have it.
  const wanted = () => speaker.state.language.replace('_', '-');
  const known = () => [wanted(), baseOf(wanted())].find((tag) => Object.hasOwn(locales, tag));

  function text(given: Text | undefined): string | undefined {
    if (!given || typeof given === 'string') return given;
    return given[wanted()] ?? given[baseOf(wanted())] ?? given.en ?? Object.values(given)[0];
  }

  const language = () => (known() ? wanted() : 'en');

  function say(key: keyof M & string, values: Readonly<Record<string, string | number>> = {}): string {
    const message = text(speaker.config.messages?.[key]) ?? String((locales[known() ?? 'en'] ?? locales.en)[key]);
    return message.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
  }

  return {
    language,
    say,
    text,
    nameOf: ({ id, label }) => text(label) ?? (isBuiltIn(id) ? say(id) : id),
  };
}
