import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { givenLocales } from '../../../src/banner/given-locales.ts';
import { locales } from '../../../src/locales.ts';
import type { Locale } from '../../../src/model/words/messages.ts';
import { directionOf } from '../../../src/model/words/words.ts';
import { localesBeside } from '../../../src/script/page/locales-beside.ts';
import { cookiePurpose } from '../../../src/services/preset-purposes.ts';
import { presets } from '../../../src/services/presets.ts';

const localeFiles = givenLocales(locales);
const folder = new URL('../../../src/locales/', import.meta.url);
const tags = readdirSync(folder)
  .map((file) => file.replace('.ts', ''))
  .sort();
const readLocale = (tag: string): Promise<Locale> => import(`../../../src/locales/${tag}.ts`);
const readWords = (tag: string): Promise<{ urging: readonly string[] }> => import(`./words/${tag}.ts`);
const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
const textsOf = ({ banner, preferences }: Locale): Record<string, string> => ({ ...banner, ...preferences });

/** The official languages of the European Union, and the others that the library speaks. */
const official = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
const others = 'ar ca fy he is nl-x-je no tr uk'.split(' ');

it('the library speaks the 24 languages of the European Union, and nine others', () => {
  expect(official).toHaveLength(24);
  expect(tags).toEqual([...official, ...others].sort());
});

it.each([
  ['an application', localeFiles],
  ['a script tag', localesBeside(async () => {})],
])('%s can load each language but the two that are always there', (_, files) => {
  expect(tags.filter(files.has)).toEqual(tags.filter((tag) => tag !== 'nl' && tag !== 'en'));
  expect(['nl', 'en', 'xx', '', 'constructor', '../../x'].filter(files.has)).toEqual([]);
});

it('an application loads the language that it names', async () => {
  for (const tag of tags.filter(localeFiles.has)) expect(await localeFiles.load(tag)).toBe(await readLocale(tag));
  await expect(localeFiles.load('xx')).rejects.toThrow('no locale "xx"');
});

it('a script tag loads the file of the language in the folder locales', async () => {
  const files: string[] = [];
  await localesBeside(async (file) => files.push(file)).load('de');
  expect(files).toEqual(['locales/de.js']);
});

it.each(tags)('%s has the keys and placeholders of en, and every text says something', async (tag) => {
  const shape = (locale: Locale) => Object.entries(textsOf(locale)).map(([key, text]) => [key, holes(text)]);
  const locale = await readLocale(tag);
  expect(shape(locale)).toEqual(shape(await readLocale('en')));
  for (const [key, text] of Object.entries(textsOf(locale))) {
    expect(text.trim(), key).not.toBe('');
    // Only separators of lists have white space at their ends.
    if (key !== 'comma' && key !== 'and' && key !== 'choice') expect(text.trim(), key).toBe(text);
  }
});

it.each(tags)('%s: no text is left in English', async (tag) => {
  if (tag === 'en') return;
  const [ours, theirs] = [textsOf(await readLocale(tag)), textsOf(await readLocale('en'))];
  // words that several languages share
  const shared = [
    'comma',
    'site',
    'name',
    'caption',
    'targeting',
    'revision',
    'download',
    'policy',
    'what',
    'analytics',
  ];
  const same = Object.keys(ours).filter((key) => ours[key] === theirs[key] && !shared.includes(key));
  expect(same).toEqual([]);
});

it.each(tags)('%s: the button that a text quotes is named as it is', async (tag) => {
  const { banner } = await readLocale(tag);
  expect(banner.gpc).toContain(banner.accept);
  const buttons = [banner.accept, banner.reject, banner.customize];
  expect(new Set(buttons).size).toBe(3);
  // three in a row on a phone, or two and one
  for (const label of buttons) expect(label.length).toBeLessThanOrEqual(24);
});

it.each(tags)('%s urges nobody, and does not shout', async (tag) => {
  const all = Object.values(textsOf(await readLocale(tag)))
    .join(' ')
    .toLowerCase();
  const { urging } = await readWords(tag);
  expect(urging.length).toBeGreaterThanOrEqual(10);
  expect(urging.filter((word) => all.includes(word))).toEqual([]);
  expect(all).not.toMatch(/[!¡]/);
});

it('a list of urging words finds what it is for', async () => {
  const { urging } = await readWords('nl');
  const urged = 'wij willen u graag de beste ervaring geven';
  expect(urging.some((word) => urged.includes(word))).toBe(true);
});

it('no language claims that there is no personal data', async () => {
  const all = JSON.stringify(await Promise.all(tags.map(readLocale)));
  expect(all).not.toMatch(/persoonsgegevens|personal data|anoni[em]|anonym|anóni|ανώνυμ|анонім|анонимн/i);
});

it('Arabic and Hebrew are written from right to left', () => {
  expect(tags.filter((tag) => directionOf(tag) === 'rtl')).toEqual(['ar', 'he']);
});

it('the library knows what every preset and its best known cookies are for', async () => {
  const { preferences } = await readLocale('en');
  for (const { purposeKey } of Object.values(presets)) expect(Object.keys(preferences)).toContain(purposeKey);
  expect(['_ga', '_ga_X', '_gid', '_fbp', 'vuid'].map(cookiePurpose)).toEqual(Array(5).fill('visitor'));
  expect(['_gat', '_gac_X', '_fbc', 'session'].map(cookiePurpose)).toEqual(Array(4).fill(undefined));
});

it.each(tags.filter((tag) => directionOf(tag) === 'rtl'))(
  '%s: the full stop of “B.V.” stays with the name of a company',
  async (tag) => {
    const { banner, preferences } = await readLocale(tag);
    expect(banner.text).toContain('{name}\u200e');
    expect(banner.others).toContain('{providers}\u200e');
    expect(preferences.held).toContain('{provider}\u200e');
    expect([banner.comma, banner.and].map((text) => text[0])).toEqual(['\u200e', '\u200e']);
  },
);
