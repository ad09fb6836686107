// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { banner as en } from '../../../src/locales/en.ts';
import { banner as nl } from '../../../src/locales/nl.ts';
import type { Config } from '../../../src/model/types.ts';
import { createWords, directionOf } from '../../../src/model/words/words.ts';
import { richText } from '../../../src/ui/rich-text.ts';
import { category, makePort, service } from './make-port.ts';

const words = (language: string, config: Partial<Config> = {}) =>
  createWords(makePort(config, { language }).port, { en, nl });

describe('a text of the site', () => {
  const text = { de: 'vier', 'nl-BE': 'één', nl: 'twee', en: 'three' };
  it.each([
    ['nl-BE', 'één'],
    ['nl_BE', 'één'],
    ['nl-NL', 'twee'],
    ['fr', 'three'],
  ])('for %s says %s', (language, expected) => expect(words(language).text(text)).toBe(expected));
  it('falls back to the first', () => expect(words('fr').text({ de: 'eins', nl: 'een' })).toBe('eins'));
  it('takes one string for every language', () => expect(words('fr').text('al')).toBe('al'));
  it('has nothing where the site says nothing', () => expect(words('nl').text(undefined)).toBeUndefined());
});

describe('the language', () => {
  it.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl-BE'],
    ['nl_NL', 'nl-NL'],
    ['xx', 'en'],
    ['constructor', 'en'],
  ])('wanted %s, spoken %s', (wanted, spoken) => expect(words(wanted).language()).toBe(spoken));
  it('knows what is written from right to left', () => {
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

it('names services by their label or id, and only categories by the words of the library', () => {
  const { nameOf } = words('nl');
  expect(nameOf(service('x', 'load'))).toBe('load');
  expect(nameOf(service('x', 'load', { label: { nl: 'Lader' } }))).toBe('Lader');
  expect(nameOf(category('targeting'))).toBe('Marketing');
});

describe('links in texts', () => {
  const shape = (text: string) => richText(text).map((node) => [node.localName, node.textContent]);
  it('are taken out', () => {
    expect(shape('Lees [de verklaring](/privacy) eens.')).toEqual([
      ['span', 'Lees '],
      ['a', 'de verklaring'],
      ['span', ' eens.'],
    ]);
  });
  it('are the only markup', () => expect(shape('<b>x</b>')).toEqual([['span', '<b>x</b>']]));
  it.each(['javascript:x', 'JaVaScRiPt:x', 'data:text/html,x', 'vbscript:x', 'blob:x', 'http://['])(
    'to %s stay plain text',
    (href) => expect(shape(`[x](${href})`)).toEqual([['span', 'x']]),
  );
  it.each(['/privacy', 'privacy.html', '#x', '//cdn.example', 'https://a.example', 'mailto:a@b.example', 'tel:+31'])(
    'to %s can be followed',
    (href) => expect(richText(`[x](${href})`)[0]?.getAttribute('href')).toBe(href),
  );
});
