import { describe, expect, test, vi } from 'vitest';
import { checkConfig } from '../../../src/model/config/check-config.ts';
import { ConfigError } from '../../../src/model/config/config-error.ts';
import type { ConfigInput } from '../../../src/model/types.ts';
import { presets } from '../../../src/services/presets.ts';

const check = (input: unknown, warn = (_: string) => {}) => checkConfig(input as ConfigInput, presets, warn);
const failure = (input: unknown) => {
  try {
    check(input);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  return undefined;
};
const service = (one: unknown) => ({ categories: { analytics: { services: { ga: one } } } });
const at = 'categories.analytics.services.ga';

describe('a configuration that cannot work', () => {
  test.each<[what: string, input: unknown, path: string, remedy: RegExp]>([
    ['no object', [], 'config', /object/],
    ['categories as a list', { categories: ['analytics'] }, 'categories', /object/],
    ['a category that is null', { categories: { analytics: null } }, 'categories.analytics', /object/],
    ['an id with a space', { categories: { 'my ads': {} } }, 'categories.my ads', /letter/],
    ['an id twice', { categories: { ga: {}, analytics: { services: { ga: {} } } } }, at, /twice/],
    ['a revision in words', { revision: '3' }, 'revision', /whole number/],
    ['a revision that no record can hold', { revision: 202_611_221_030 }, 'revision', /9 digits/],
    ['half a revision', { revision: 1.5 }, 'revision', /whole number/],
    ['a date in the Dutch order', { policyDate: '01-11-2026' }, 'policyDate', /YYYY-MM-DD/],
    ['a day that no month has', { policyDate: '2026-02-30' }, 'policyDate', /YYYY-MM-DD/],
    ['a date in words', { policyDate: 'najaar 2026' }, 'policyDate', /YYYY-MM-DD/],
    ['a date with a time', { policyDate: '2026-11-01T00:00:00Z' }, 'policyDate', /YYYY-MM-DD/],
    ['a date that is a number', { policyDate: 2026 }, 'policyDate', /YYYY-MM-DD/],
    ['too many days', { cookie: { days: 800 } }, 'cookie.days', /400/],
    ['no days', { cookie: { days: 0 } }, 'cookie.days', /400/],
    ['an odd cookie name', { cookie: { name: 'a b' } }, 'cookie.name', /letters/],
    ['an unknown signal policy', { gpc: 'obey' }, 'gpc', /"reject-targeting" or "reject-silently" or "ignore"/],
    [
      'advanced mode',
      { integrations: { 'google-consent-mode': { mode: 'advanced' } } },
      'integrations.google-consent-mode.mode',
      /"basic"/,
    ],
    ['a guard in other words', { guard: 'Strict' }, 'guard', /true or false or "strict"/],
    ['events for a text', service({ replayLoadEvents: 'load' }), `${at}.replayLoadEvents`, /true or false/],
    ['an unknown preset', service({ preset: 'google-analitics' }), `${at}.preset`, /"google-analytics"/],
    ['an id that is no id', service({ id: 'G-1 <b>' }), `${at}.id`, /G-XXXXXXX/],
    ['a text that is a number', service({ label: 5 }), `${at}.label`, /text/],
    ['an unknown basis', service({ basis: 'legitimate-interest' }), `${at}.basis`, /"consent"/],
    [
      'Google as exempt statistics',
      service({ preset: 'google-analytics', basis: 'nl-statistics' }),
      `${at}.basis`,
      /"consent"/,
    ],
    ...['_ga', '_ga_*', '_ga_X1', '_g*', '_gid', '_gcl_au', '_fbp'].map(
      (name) =>
        [
          `exempt statistics with the cookie ${name}`,
          service({
            basis: 'nl-statistics',
            cookies: [
              { name: '_own', lifetime: '1 day' },
              { name, lifetime: '1 day' },
            ],
          }),
          `${at}.basis`,
          /Write "consent", where it can be refused/,
        ] as [string, unknown, string, RegExp],
    ),
    [
      'exempt statistics for advertising',
      { categories: { targeting: { services: { ads: { basis: 'nl-statistics' } } } } },
      'categories.targeting.services.ads.basis',
      /"consent"/,
    ],
    [
      'consent where nobody is asked',
      { categories: { necessary: { services: { ads: { basis: 'consent' } } } } },
      'categories.necessary.services.ads.basis',
      /where it can be refused/,
    ],
    [
      'a counter that can be switched off where nothing can',
      { categories: { extra: { required: true, services: { counter: { basis: 'nl-statistics' } } } } },
      'categories.extra.services.counter.basis',
      /where it can be refused/,
    ],
    ['cookies by name only', service({ cookies: '_ga' }), `${at}.cookies`, /list/],
    ['a cookie without a name', service({ cookies: [{ lifetime: '1 day' }] }), `${at}.cookies[0].name`, /exact name/],
    ['every cookie', service({ cookies: [{ name: '*', lifetime: '1 day' }] }), `${at}.cookies[0].name`, /begins/],
    [
      'a lifetime in Dutch',
      service({ cookies: [{ name: 'a', lifetime: '2 jaar' }] }),
      `${at}.cookies[0].lifetime`,
      /years/,
    ],
    [
      'an unknown kind',
      service({ cookies: [{ name: 'a', lifetime: 'session', kind: 'flash' }] }),
      `${at}.cookies[0].kind`,
      /"localStorage"/,
    ],
    [
      'true in quotes',
      { categories: { analytics: { required: 'false' } } },
      'categories.analytics.required',
      /Write true or false/,
    ],
    [
      'more ids than a cookie holds',
      {
        categories: {
          analytics: { services: Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`service-${n}`, {}])) },
        },
      },
      'categories',
      /512 bytes/,
    ],
  ])('%s: names the path and the remedy', (_, input, path, remedy) => {
    const error = failure(input);
    expect(error?.path).toBe(path);
    expect(error?.message).toContain(path);
    expect(error?.message).toMatch(remedy);
  });

  test('the message shows what was found', () => {
    expect(failure({ cookie: { days: 800 } })?.message).toBe(
      'akkoord: cookie.days is 800. Write a number up to 400, or "session".',
    );
  });
});

describe('a configuration that works', () => {
  test('passes: the example of the documentation', () => {
    const warn = vi.fn();
    check(
      {
        revision: 3,
        policyDate: '2026-11-01',
        controller: { name: 'Voorbeeld BV', privacyUrl: '/privacy' },
        language: 'nl',
        cookie: { name: 'akkoord', domain: '.voorbeeld.nl', days: 182 },
        categories: {
          necessary: {
            required: true,
            label: { nl: 'Noodzakelijk' },
            services: {
              session: {
                label: 'Bestelsysteem',
                provider: 'Voorbeeld BV',
                cookies: [
                  { name: 'PHPSESSID', lifetime: 'session' },
                  { name: 'cart_*', lifetime: '30 days', kind: 'localStorage' },
                ],
              },
            },
          },
          analytics: {
            services: { 'google-analytics': { preset: 'google-analytics', id: ['G-XXXXXXX', 'G-YYYYYYY'] } },
          },
          targeting: {
            services: { 'meta-pixel': { preset: 'meta-pixel', id: '123' }, youtube: { preset: 'youtube' } },
          },
        },
        integrations: { 'google-consent-mode': { mode: 'basic' } },
        gpc: 'reject-targeting',
      },
      warn,
    );
    expect(warn).not.toHaveBeenCalled();
  });

  test('but has a word too many, is warned about it', () => {
    const warn = vi.fn();
    check({ categorys: {} }, warn);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('categorys'));
  });

  test('has exempt statistics of its own, whose cookies only look like those of others', () => {
    const warn = vi.fn();
    const cookies = ['_gallery', '_pk_*', 'x_ga', '_fbpx'].map((name) => ({ name, lifetime: '1 day' }));
    check({ ...service({ basis: 'nl-statistics', cookies }), controller: { name: 'Voorbeeld BV' } }, warn);
    check({ ...service({ basis: 'necessary', cookies }), controller: { name: 'Voorbeeld BV' } }, warn);
    check({ categories: { necessary: { services: { a: { basis: 'necessary' }, b: {} } } } });
    expect(warn).not.toHaveBeenCalled();
  });

  test('but starts what a vendor counts with without consent, is warned about it', () => {
    for (const one of [{ preset: 'google-analytics' }, { cookies: [{ name: '_ga', lifetime: '2 years' }] }]) {
      const warn = vi.fn();
      check({ categories: { necessary: { services: { ga: one } } } }, warn);
      expect(warn).toHaveBeenCalledWith(expect.stringContaining('necessary.services.ga starts without consent'));
    }
  });

  test.each(['constructor', 'toString', '__proto__'])('but has the word %s, is warned about it', (word) => {
    for (const around of [(inner: string) => inner, (inner: string) => `{"cookie":${inner}}`]) {
      const warn = vi.fn();
      check(JSON.parse(around(`{"${word}":{}}`)), warn);
      expect(warn).toHaveBeenCalledWith(expect.stringContaining(word));
    }
  });

  test('but does not say who asks, is warned about it', () => {
    for (const controller of [undefined, {}, { name: undefined }, { name: '' }]) {
      const warn = vi.fn();
      check({ controller }, warn);
      expect(warn).toHaveBeenCalledWith(expect.stringContaining('controller.name'));
    }
  });

  test('but keeps a choice for over a year, is warned about it', () => {
    const warn = vi.fn();
    check({ cookie: { days: 380 } }, warn);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('12 months'));
  });
});
