import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integrationsFor } from '../../../src/integrations/for-config.ts';
import { exemptionLaws } from '../../../src/model/config/exemption-laws.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { decide, itemsToDecide } from '../../../src/model/decision/decision.ts';
import { grantsOf } from '../../../src/model/decision/grants.ts';
import { builtInPresets } from '../../../src/services/built-in-presets.ts';
import { presetCookies } from '../../../src/services/preset-cookies.ts';
import { configInput } from './arbitrary.ts';

test('a site that says nothing gets the four built-in categories, of which only the first is required', () => {
  const { categories, revision, cookie } = resolveConfig({}, {});
  expect(categories.map(({ id, required }) => [id, required])).toEqual([
    ['necessary', true],
    ['functional', false],
    ['analytics', false],
    ['targeting', false],
  ]);
  expect(revision).toBe(1);
  expect(cookie).toEqual({ name: 'akkoord', days: 182 });
});

test('a site that names its categories gets those, and necessary', () => {
  const { categories } = resolveConfig({ categories: { statistics: {} } }, {});
  expect(categories.map(({ id }) => id)).toEqual(['necessary', 'statistics']);
});

test('several vendor ids, as a list or in one text', () => {
  const ids = (id: string | string[]) =>
    resolveConfig({ categories: { a: { services: { s: { id } } } } }, {}).services[0]?.vendorIds;
  expect(ids('G-1, G-2')).toEqual(['G-1', 'G-2']);
  expect(ids(['G-1', 'G-2'])).toEqual(['G-1', 'G-2']);
});

test('a preset brings its cookies, to which the site can add its own', () => {
  const cookies = (service: object) =>
    resolveConfig(
      { categories: { a: { services: { ga: { preset: 'google-analytics', ...service } } } } },
      presetCookies,
    ).services[0]?.cookies.map(({ name }) => name);
  const known = presetCookies['google-analytics']?.split(' ') ?? [];
  expect(cookies({})).toEqual(known);
  expect(cookies({ cookies: [] })).toEqual(known);
  expect(cookies({ cookies: [{ name: 'own', lifetime: 'session' }] })).toEqual(['own', ...known]);
  expect(cookies({ cookies: [{ name: '_gid', lifetime: '2 days' }] })).toHaveLength(known.length);
});

test('the head script sweeps exactly the cookies that the built-in presets declare', () => {
  for (const [name, { cookies = [] }] of Object.entries(builtInPresets)) {
    const own = cookies.filter(({ domain }) => !domain);
    expect(presetCookies[name]?.split(' ') ?? []).toEqual(own.map((cookie) => cookie.name));
  }
});

test('every id of a configuration is decided on once, unless it is required', () => {
  fc.assert(
    fc.property(configInput, (input) => {
      const config = resolveConfig(input, {});
      const ids = itemsToDecide(config).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { id, required } of config.categories) expect(ids.includes(id)).toBe(!required);
    }),
  );
});

describe('what the law of a country exempts', () => {
  const resolve = (fields: object, category = 'analytics') =>
    resolveConfig({ categories: { [category]: { services: { one: fields } } } } as never, presetCookies);
  const basisOf = (fields: object, category?: string) => resolve(fields, category).services[0]?.basis;

  test.each(Object.keys(exemptionLaws))('%s starts, has a switch of its own, and can be refused', (basis) => {
    const config = resolve({ basis });
    expect(config.services).toMatchObject([{ basis, granular: true }]);
    expect(grantsOf(config, null)).toMatchObject({ analytics: false, one: true });
    const refusal = decide(config, () => false, 'preferences', 0);
    expect(grantsOf(config, refusal)).toMatchObject({ analytics: false, one: false });
  });

  test.each(Object.keys(exemptionLaws))('%s is never for what a preset knows, nor for advertising', (basis) => {
    for (const preset of ['google-analytics', 'hotjar', 'matomo', 'unknown']) {
      expect(basisOf({ preset, basis })).toBe('consent');
    }
    for (const name of ['_ga', '_ga_*', '_g*', '_fbp']) {
      expect(basisOf({ basis, cookies: [{ name, lifetime: '1 day' }] })).toBe('consent');
    }
    expect(basisOf({ basis }, 'targeting')).toBe('consent');
  });

  test.each([['nl-statistics '], ['NL-statistics'], [['uk-statistics']], ['uk-analytics'], ['statistics'], [true]])(
    '%j is no exemption',
    (basis) => expect(basisOf({ basis })).toBe('consent'),
  );

  test('what is no exemption is as it was', () => {
    expect(basisOf({ preset: 'youtube', basis: 'necessary' })).toBe('necessary');
    expect(basisOf({})).toBe('consent');
  });
});

test('what is not the text that it should be counts as not written', () => {
  for (const wrong of [null, [], {}, 5, true]) {
    const input = {
      language: wrong,
      fallbackLanguage: wrong,
      categories: { analytics: { services: { own: { cookies: [{ name: 'a', lifetime: wrong }] } } } },
    };
    const { language, fallbackLanguage, services } = resolveConfig(input as never, {});
    expect({ language, fallbackLanguage }).toEqual({});
    expect(typeof services[0]?.cookies[0]?.lifetime).toBe('string');
  }
});

test('Consent Mode that is configured as null is as if it was not configured', () => {
  const input = {
    integrations: { 'google-consent-mode': null },
    categories: { analytics: { services: { ga: { preset: 'google-analytics', id: 'G-TEST000001' } } } },
  };
  const names = (config: object) => integrationsFor(resolveConfig(config as never, {})).map(({ name }) => name);
  expect(names(input)).toEqual(names({ ...input, integrations: {} }));
});

test('no value at any place of a configuration stops it from being read', () => {
  const wrongOnes: unknown[] = [null, [], {}, 5, true, 'text'];
  for (const wrong of wrongOnes) {
    const service = { preset: wrong, id: wrong, cookies: [{ name: wrong, lifetime: wrong }, wrong] };
    const inputs = [
      { revision: wrong, scriptTimeout: wrong, controller: wrong, settingsHashes: wrong, cookie: wrong },
      { settingsHashes: [wrong], cookie: { name: wrong, days: wrong }, categories: wrong },
      { categories: { analytics: wrong } },
      { categories: { analytics: { services: wrong } } },
      { categories: { analytics: { services: { own: wrong } } } },
      { categories: { analytics: { services: { own: service } } } },
    ];
    for (const input of inputs) expect(() => resolveConfig(input as never, presetCookies)).not.toThrow();
  }
});

test('a settings hash that no address can have, or that would break a selector, is left out', () => {
  const input = { settingsHashes: ['#cookies', '', '#', '#a"]', {}, null] };
  expect(resolveConfig(input as never, {}).settingsHashes).toEqual(['#cookies']);
});
