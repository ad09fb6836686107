import type { Locale } from './messages';

/** The languages beyond Dutch and English, each a file that is loaded when it is spoken. */
const files: Readonly<Record<string, () => Promise<Locale>>> = {
  ar: () => import('../locales/ar'),
  bg: () => import('../locales/bg'),
  ca: () => import('../locales/ca'),
  cs: () => import('../locales/cs'),
  da: () => import('../locales/da'),
  de: () => import('../locales/de'),
  el: () => import('../locales/el'),
  es: () => import('../locales/es'),
  et: () => import('../locales/et'),
  fi: () => import('../locales/fi'),
  fr: () => import('../locales/fr'),
  fy: () => import('../locales/fy'),
  ga: () => import('../locales/ga'),
  he: () => import('../locales/he'),
  hr: () => import('../locales/hr'),
  hu: () => import('../locales/hu'),
  is: () => import('../locales/is'),
  it: () => import('../locales/it'),
  lt: () => import('../locales/lt'),
  lv: () => import('../locales/lv'),
  mt: () => import('../locales/mt'),
  'nl-x-je': () => import('../locales/nl-x-je'),
  no: () => import('../locales/no'),
  pl: () => import('../locales/pl'),
  pt: () => import('../locales/pt'),
  ro: () => import('../locales/ro'),
  sk: () => import('../locales/sk'),
  sl: () => import('../locales/sl'),
  sv: () => import('../locales/sv'),
  tr: () => import('../locales/tr'),
  uk: () => import('../locales/uk'),
};

/** Is there a file for it? */
export function isLoadable(tag: string): boolean {
  return Object.hasOwn(files, tag);
}

/** Loads the messages of a language for which there is a file. */
export async function loadLocale(tag: string): Promise<Locale> {
  const load = files[tag];
  if (!load) throw new Error(`akkoord: no locale ${tag}`);
  return load();
}
