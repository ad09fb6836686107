import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { banner as de } from '../../../src/locales/de.ts';
import { banner as en } from '../../../src/locales/en.ts';
import { banner as nl } from '../../../src/locales/nl.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { noticeHash as hashOfNotice, noticeText as textOfNotice } from '../../../src/model/decision/notice.ts';
import type { Config, ConfigInput, State } from '../../../src/model/types.ts';
import { bannerText, noticeOf } from '../../../src/model/words/banner-text.ts';
import type { BannerMessages } from '../../../src/model/words/messages.ts';
import { createWords, type Words } from '../../../src/model/words/words.ts';
import { withPresetFacts } from '../../../src/services/preset-facts.ts';

const site: ConfigInput = {
  revision: 3,
  policyDate: '2026-11-01',
  controller: { name: 'Voorbeeld BV', privacyUrl: '/privacy' },
  // Keys out of order, nested, and not ASCII: the canonical form must not depend on how the site wrote them.
  categories: {
    targeting: { services: { youtube: { preset: 'youtube', label: { nl: 'Vidéo’s', en: 'Videos' } } } },
    analytics: { label: 'Statistiek', granular: true, services: {} },
  },
};

const configOf = (input: ConfigInput) => withPresetFacts(resolveConfig(input, {}));
function wordsOf(input: ConfigInput, language = 'nl', messages: BannerMessages = nl): Words<keyof BannerMessages> {
  return createWords(messages, { wanted: language, spoken: language }, input);
}
/** As the interface and the server do it: the notice in these words, and its canonical text. */
const noticeText = (config: Config, words: Words<keyof BannerMessages>) =>
  textOfNotice(config, noticeOf(config, words));
const noticeHash = (config: Config, words: Words<keyof BannerMessages>) =>
  hashOfNotice(config, noticeOf(config, words));
const hashOf = (input: ConfigInput, language?: string, messages?: BannerMessages) =>
  noticeHash(configOf(input), wordsOf(input, language, messages));

describe('the hash of a notice', () => {
  test('is what a site computes by itself from the documented fields', () => {
    // Written out as docs/receipts.md describes it: keys sorted, no white space.
    const text = [
      '{"accept":"Alles accepteren"',
      '"categories":{"analytics":{"granular":true,"label":"Statistiek","services":{}}',
      '"targeting":{"services":{"youtube":{"label":{"en":"Videos","nl":"Vidéo’s"},"preset":"youtube"}}}}',
      '"customize":"Zelf kiezen"',
      '"language":"nl"',
      '"policyDate":"2026-11-01"',
      '"privacyUrl":"/privacy"',
      '"reject":"Alles weigeren"',
      '"revision":3',
      '"text":["Voorbeeld BV vraagt toestemming om cookies en vergelijkbare technieken te gebruiken voor marketing en statistiek."',
      '"Andere bedrijven, zoals Google Ireland Limited, zijn daarbij betrokken."',
      '"U kunt uw keuze altijd wijzigen of uw toestemming intrekken via ‘Cookie-instellingen’ onderaan elke pagina."',
      '"[Privacyverklaring](/privacy)"]',
      '"title":"Uw keuze over cookies"}',
    ].join(',');
    expect(noticeText(configOf(site), wordsOf(site))).toBe(text);
    expect(hashOf(site)).toBe(createHash('sha256').update(text, 'utf8').digest('base64url'));
  });

  test('does not depend on the order in which the configuration was written', () => {
    const categories = { analytics: { services: { counter: { provider: 'A', label: 'B' } }, granular: true } };
    const same = { analytics: { granular: true, services: { counter: { label: 'B', provider: 'A' } } } };
    expect(hashOf({ categories })).toBe(hashOf({ categories: same }));
  });

  test('has {} for the built-in categories', () => {
    expect(JSON.parse(noticeText(configOf({}), wordsOf({})))).toMatchObject({
      categories: {},
      policyDate: null,
      privacyUrl: null,
      revision: 1,
    });
  });

  test.each<[what: string, change: Partial<ConfigInput>]>([
    ['the revision', { revision: 4 }],
    ['a text of the site', { messages: { title: 'Koekjes' } }],
    ['the label of a button', { messages: { reject: 'Nee' } }],
    ['the controller', { controller: { ...site.controller, name: 'Ander BV' } }],
    ['the privacy statement', { controller: { ...site.controller, privacyUrl: '/privacybeleid' } }],
    ['the date of the privacy statement', { policyDate: '2026-12-01' }],
    ['a category', { categories: { ...site.categories, functional: {} } }],
    ['a fact of a service', { categories: { analytics: { services: { counter: { purpose: 'Tellen' } } } } }],
  ])('changes with %s', (_what, change) => {
    expect(hashOf({ ...site, ...change })).not.toBe(hashOf(site));
  });

  test('changes with the language', () => {
    const hashes = [hashOf(site), hashOf(site, 'en', en), hashOf(site, 'de', de), hashOf(site, 'nl-BE')];
    expect(new Set(hashes).size).toBe(4);
  });

  test('is the same with and without Global Privacy Control, before and after a choice', () => {
    const [config, words] = [configOf(site), wordsOf(site)];
    const undecided: State = {
      decision: null,
      grants: {},
      signals: { gpc: false },
      view: 'banner',
      language: 'nl',
    };
    const decision = { revision: 3, time: 0, via: 'banner', choices: { analytics: true, targeting: false } } as const;
    const states: State[] = [
      undecided,
      { ...undecided, signals: { gpc: true } },
      { ...undecided, decision, grants: decision.choices, view: 'preferences' },
    ];
    const shown = states.map((state) => bannerText(config, state, words));
    // The banner itself has one more sentence under the signal; the notice has the others, in their order.
    expect(shown.map(({ length }) => length)).toEqual([4, 5, 4]);
    const { text } = JSON.parse(noticeText(config, words));
    for (const sentences of shown) {
      expect(sentences.filter((sentence) => !sentence.includes('Global Privacy Control'))).toEqual(text);
    }
  });
});
