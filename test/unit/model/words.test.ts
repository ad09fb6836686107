import { describe, expect, it, vi } from 'vitest';
import * as en from '../../../src/locales/en.ts';
import * as nl from '../../../src/locales/nl.ts';
import type { Config } from '../../../src/model/types.ts';
import { languageTag } from '../../../src/model/words/language-tag.ts';
import { piecesOf } from '../../../src/model/words/rich-text.ts';
import {
  createWords,
  directionOf,
  localeTagFor,
  spokenLanguage,
  tagsOf,
  textIn,
} from '../../../src/model/words/words.ts';
import { category, service } from '../ui/make-port.ts';

const locales: Readonly<Record<string, typeof en>> = { en, nl };
const tagFor = (wanted: string, fallback?: string) =>
  localeTagFor(wanted, (tag) => Object.hasOwn(locales, tag), fallback) ?? 'en';

function words(wanted: string, config: Pick<Config, 'messages' | 'fallbackLanguage'> = {}) {
  const tag = tagFor(wanted, config.fallbackLanguage);
  const { banner, preferences } = locales[tag] ?? en;
  return createWords({ ...banner, ...preferences }, { wanted, spoken: spokenLanguage(wanted, tag) }, config);
}

describe('what stands in <html lang>', () => {
  it.each([
    ['nl', 'nl'],
    ['nl-NL.UTF-8', 'nl-NL'],
    ['en_US_POSIX', 'en-US-POSIX'],
    ['nl-', 'nl'],
    ['nl--NL', 'nl'],
    ['en-GB-oed', 'en-GB'],
    [' fr-FR ', 'fr-FR'],
    ['de-DE@euro', 'de-DE'],
    ['pt_BR.ISO-8859-1', 'pt-BR'],
    ['nl;q=0.9', 'nl'],
    ['', ''],
    ['C', ''],
    ['{{ lang }}', ''],
    ['-', ''],
  ])('%j is read as %j', (written, tag) => {
    expect(languageTag(written)).toBe(tag);
  });
  it.each(['nl-NL.UTF-8', 'en_US_POSIX', 'nl-', 'nl--NL', 'en-GB-oed', 'C', ''])(
    '%j makes nothing throw',
    (written) => {
      const { language, nameOf } = words(written);
      expect(() => nameOf({ id: 'analytics' }).toLocaleLowerCase(language)).not.toThrow();
      expect(language.slice(0, 2)).toBe(written.startsWith('nl') ? 'nl' : 'en');
    },
  );
});

describe('a text of the site', () => {
  const text = { de: 'vier', 'nl-BE': 'één', nl: 'twee', en: 'three' };
  it.each([
    ['nl-BE', 'één'],
    ['nl_BE', 'één'],
    ['nl-NL', 'twee'],
    ['fr', 'three'],
  ])('for %s says %s', (language, expected) => expect(words(language).text(text)).toBe(expected));
  it('is in the fallback language before English', () =>
    expect(words('fr', { fallbackLanguage: 'de' }).text(text)).toBe('vier'));
  it('is the first one where nothing fits', () => expect(words('fr').text({ de: 'eins', nl: 'een' })).toBe('eins'));
  it('can be one string for every language', () => expect(words('fr').text('al')).toBe('al'));
  it('is undefined where the site says nothing', () => expect(words('nl').text(undefined)).toBeUndefined());
  it('has the browser read an unusual tag once for all texts, and a usual one or one for messages never', () => {
    const read = vi.spyOn(Intl, 'getCanonicalLocales');
    expect(words('nl-BE').text(text)).toBe('één');
    expect(read).not.toHaveBeenCalled();
    const dutch = words('nl-Latn-BE');
    read.mockClear();
    expect([dutch.say('reject'), dutch.text('al')]).toEqual(['Alles weigeren', 'al']);
    expect(read).not.toHaveBeenCalled();
    expect([dutch.text(text), dutch.text({ nl: 'drie' })]).toEqual(['twee', 'drie']);
    expect(read.mock.calls).toEqual([['nl-Latn-BE']]);
    read.mockRestore();
  });
  it('is not found under a name that objects inherit', () =>
    expect(textIn({ de: 'eins' }, ['constructor'])).toBe('eins'));
});

describe('the language', () => {
  it.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl-BE'],
    ['nl_NL', 'nl-NL'],
    ['xx', 'en'],
    ['constructor', 'en'],
  ])('wanted %s is spoken as %s', (wanted, spoken) => expect(words(wanted).language).toBe(spoken));
  it.each([
    ['fr', 'nl', 'nl'],
    ['fr', 'xx', 'en'],
    ['fr', undefined, 'en'],
  ])('%s with the fallback %s has the locale %s', (wanted, fallback, tag) =>
    expect(tagFor(wanted, fallback)).toBe(tag),
  );
  it('Bokmål and Nynorsk share a locale', () => {
    expect(tagsOf('nb-NO')).toContain('no');
    expect(tagsOf('nn')).toContain('no');
    expect(tagsOf('nl')).not.toContain('no');
  });
  it('is known to be written from right to left or not', () => {
    expect(['ar', 'he-IL', 'nl', 'arn'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
  });
});

describe('a message', () => {
  it('is in the base language of a region', () => expect(words('nl-BE').say('reject')).toBe('Alles weigeren'));
  it('is in English where the language is not known', () => expect(words('xx').say('reject')).toBe('Reject all'));
  it('can be replaced by the site', () =>
    expect(words('nl', { messages: { reject: { nl: 'Nee' } } }).say('reject')).toBe('Nee'));
  it('has its holes filled', () => expect(words('en').say('always', { name: 'YouTube' })).toBe('Always load YouTube'));
  it('leaves a hole that nobody fills', () => expect(words('en').say('always')).toBe('Always load {name}'));
});

it('services are named by their label or id, and only categories by the words of the library', () => {
  const { nameOf } = words('nl');
  expect(nameOf(service('x', 'load'))).toBe('load');
  expect(nameOf(service('x', 'load', { label: { nl: 'Lader' } }))).toBe('Lader');
  expect(nameOf(category('targeting'))).toBe('Marketing');
});

describe('a text with links', () => {
  it('is split into plain text and links', () => {
    expect(piecesOf('Lees [de verklaring](/privacy) eens.')).toEqual([
      { text: 'Lees ', href: null },
      { text: 'de verklaring', href: '/privacy' },
      { text: ' eens.', href: null },
    ]);
  });
  it('has no other markup', () => expect(piecesOf('<b>x</b>')).toEqual([{ text: '<b>x</b>', href: null }]));
  it.each([
    'javascript:x',
    'JaVaScRiPt:x',
    '\u0001javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'http://[',
  ])('keeps only the label of a link to %s', (href) =>
    expect(piecesOf(`[x](${href})`)).toEqual([{ text: 'x', href: null }]),
  );
  it.each(['/privacy', 'privacy.html', '#x', '//cdn.example', 'https://a.example', 'mailto:a@b.example', 'tel:+31'])(
    'keeps a link to %s',
    (href) => expect(piecesOf(`[x](${href})`)).toEqual([{ text: 'x', href }]),
  );
});
