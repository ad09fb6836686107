import { expect, it } from 'vitest';
import * as en from '../../../src/locales/en';
import * as nl from '../../../src/locales/nl';
import { cookiePurpose, presetPurposes } from '../../../src/services/preset-purposes';
import { presets } from '../../../src/services/presets';

const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

it.each([
  ['banner', nl.banner, en.banner],
  ['preferences', nl.preferences, en.preferences],
] as const)('%s: nl has the keys and placeholders of en', (_, ours, theirs) => {
  const shape = (messages: object) => Object.entries(messages).map(([key, text]) => [key, holes(text)]);
  expect(shape(ours)).toEqual(shape(theirs));
});

it.each([
  ['nl', nl],
  ['en', en],
] as const)('%s urges nobody', (_, locale) => {
  const all = Object.values({ ...locale.banner, ...locale.preferences }).join(' ');
  expect(all).not.toMatch(
    /\b(beste?|optima\w*|geniet\w*|helaas|jammer|graag|enjoy\w*|experience|sorry|recommend\w*|simply)\b/i,
  );
});

it('claims nowhere that there is no personal data', () => {
  expect(JSON.stringify([nl, en])).not.toMatch(/persoonsgegevens|personal data|anoniem|anonymous/i);
});

it('knows what every preset and its best known cookies are for', () => {
  expect(Object.keys(presetPurposes).sort()).toEqual(Object.keys(presets).sort());
  expect(['_ga', '_ga_X', '_gid', '_fbp', 'vuid'].map(cookiePurpose)).toEqual(Array(5).fill('visitor'));
  expect(['_gat', '_gac_X', '_fbc', 'session'].map(cookiePurpose)).toEqual(Array(4).fill(undefined));
});
