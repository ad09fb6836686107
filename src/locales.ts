/**
 * `import { locales } from 'akkoord/locales'`: every language but Dutch and English, which are in the library itself.
 * Each is loaded when it is spoken, by bundlers that split their output. Others put all of them into one file: name the
 * languages of your site one by one there.
 */
import type { Locales } from './banner/given-locales.ts';

export const locales: Locales = {
  ar: () => import('./locales/ar.ts'),
  bg: () => import('./locales/bg.ts'),
  ca: () => import('./locales/ca.ts'),
  cs: () => import('./locales/cs.ts'),
  da: () => import('./locales/da.ts'),
  de: () => import('./locales/de.ts'),
  el: () => import('./locales/el.ts'),
  es: () => import('./locales/es.ts'),
  et: () => import('./locales/et.ts'),
  fi: () => import('./locales/fi.ts'),
  fr: () => import('./locales/fr.ts'),
  fy: () => import('./locales/fy.ts'),
  ga: () => import('./locales/ga.ts'),
  he: () => import('./locales/he.ts'),
  hr: () => import('./locales/hr.ts'),
  hu: () => import('./locales/hu.ts'),
  is: () => import('./locales/is.ts'),
  it: () => import('./locales/it.ts'),
  lt: () => import('./locales/lt.ts'),
  lv: () => import('./locales/lv.ts'),
  mt: () => import('./locales/mt.ts'),
  'nl-x-je': () => import('./locales/nl-x-je.ts'),
  no: () => import('./locales/no.ts'),
  pl: () => import('./locales/pl.ts'),
  pt: () => import('./locales/pt.ts'),
  ro: () => import('./locales/ro.ts'),
  sk: () => import('./locales/sk.ts'),
  sl: () => import('./locales/sl.ts'),
  sv: () => import('./locales/sv.ts'),
  tr: () => import('./locales/tr.ts'),
  uk: () => import('./locales/uk.ts'),
};
