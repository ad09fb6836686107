import { describe, expect, test, vi } from 'vitest';
import { checkConfig, findConfigProblems } from '../../../src/model/config/check-config.ts';
import { ConfigError, describeProblem } from '../../../src/model/config/config-error.ts';
import { nearestName } from '../../../src/model/config/nearest-name.ts';
import { presets } from '../../../src/services/presets.ts';

const check = (input: unknown, log = (_: string, __: string) => {}) => checkConfig(input, presets, log);
const problems = (input: unknown) => findConfigProblems(input, presets);
const warnings = (input: unknown) =>
  problems(input).map(({ severity, ...problem }) => `${severity}: ${describeProblem(problem)}`);
const failure = (input: unknown) => {
  try {
    check(input);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  return undefined;
};
const controller = { name: 'Voorbeeld BV', privacyUrl: '/privacy' };
const service = (fields: unknown) => ({ categories: { analytics: { services: { ga: fields } } } });
const at = 'categories.analytics.services.ga';
const consentMode = (settings: unknown) => ({ integrations: { 'google-consent-mode': settings } });
const googleAt = 'integrations.google-consent-mode';

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
    ["another mode than Google's", consentMode({ mode: 'strict' }), `${googleAt}.mode`, /"basic" or "advanced"/],
    ['a text for a list of types', consentMode({ mapping: { ads: 'ad_storage' } }), `${googleAt}.mapping.ads`, /list/],
    [
      'a wait in words',
      consentMode({ regions: [{ region: ['NL'], wait_for_update: 'soon' }] }),
      `${googleAt}.regions[0].wait_for_update`,
      /whole milliseconds/,
    ],
    ['half a second in words', consentMode({ wait_for_update: '500' }), `${googleAt}.wait_for_update`, /milliseconds/],
    ['a region by its name', consentMode({ regions: [{ region: ['Texas'] }] }), `${googleAt}.regions[0].region`, /ISO/],
    ['a region as a text', consentMode({ regions: [{ region: 'NL' }] }), `${googleAt}.regions[0].region`, /ISO/],
    [
      'a value that is none',
      consentMode({ regions: [{ region: ['US-CA'], ad_storage: 'yes' }] }),
      `${googleAt}.regions[0].ad_storage`,
      /"granted" or "denied"/,
    ],
    ['a queue with a space', consentMode({ dataLayer: 'data layer' }), `${googleAt}.dataLayer`, /variable/],
    [
      'a property in the place of a container',
      { integrations: { 'google-tag-manager': { id: 'G-ABC123' } } },
      'integrations.google-tag-manager.id',
      /GTM-/,
    ],
    ['a guard in other words', { guard: 'Strict' }, 'guard', /true or false or "strict"/],
    ['events for a text', service({ replayLoadEvents: 'load' }), `${at}.replayLoadEvents`, /true or false/],
    ['an unknown preset', service({ preset: 'google-analitics' }), `${at}.preset`, /"google-analytics"/],
    [
      'a preset by a part of its name',
      service({ preset: 'linkedin' }),
      `${at}.preset`,
      /"linkedin-insight" or "linkedin-posts"/,
    ],
    ['a preset that nothing is like', service({ preset: 'zzz' }), `${at}.preset`, /no such preset; docs\/services\.md/],
    [
      'an id of another vendor',
      service({ preset: 'hotjar', id: 'G-XXXXXXX' }),
      `${at}.id`,
      /No id of hotjar: .*"1234567"/,
    ],
    [
      'an id of another vendor in a list',
      service({ preset: 'hotjar', id: ['1234567', 'UA-1'] }),
      `${at}.id`,
      /is "UA-1"\. No id of hotjar/,
    ],
    [
      'a domain that is an address',
      service({ cookies: [{ name: 'a', lifetime: 'session', domain: 'https://a.nl' }] }),
      `${at}.cookies[0].domain`,
      /youtube\.com/,
    ],
    ['an id that is no id', service({ id: 'G-1 <b>' }), `${at}.id`, /G-XXXXXXX/],
    ['a text that is a number', service({ label: 5 }), `${at}.label`, /text/],
    [
      'a container of Tag Manager',
      service({ preset: 'google-analytics', id: 'GTM-ABC' }),
      `${at}.id`,
      /GTM-|container of Tag Manager.*G-XXXXXXX/,
    ],
    [
      'an old property',
      service({ preset: 'google-analytics', id: ['G-1', 'UA-1-1'] }),
      `${at}.id`,
      /Universal Analytics.*switched off/,
    ],
    ['an advertising account', service({ preset: 'google-analytics', id: 'G-1 AW-1' }), `${at}.id`, /"targeting"/],
    ['a preset that there is not', service({ preset: 'zzz' }), `${at}.preset`, /Leave "preset" out and write "label"/],
    ['a place without a host', service({ match: 'hotjar' }), `${at}.match`, /static\.hotjar\.com/],
    ['an unknown basis', service({ basis: 'legitimate-interest' }), `${at}.basis`, /"consent"/],
    [
      'Google as exempt statistics',
      service({ preset: 'google-analytics', basis: 'nl-statistics' }),
      `${at}.basis`,
      /"consent"/,
    ],
    [
      'a video as exempt statistics',
      service({ preset: 'youtube', basis: 'nl-statistics' }),
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
    ['a cookie that is only a name', service({ cookies: ['_ga'] }), `${at}.cookies`, /"name": "_ga"/],
    ['a list of names', service({ cookies: ['a', 'b', 'c'] }), `${at}.cookies`, /an object for each cookie/],
    ['null', null, 'config', /object/],
    ['nothing', undefined, 'config', /object/],
  ])('%s: names the path and the remedy', (_, input, path, remedy) => {
    const error = failure(input);
    expect(error?.path).toBe(path);
    expect(error?.message).toContain(path);
    expect(error?.message).toMatch(remedy);
  });

  test.each<[input: unknown, message: string]>([
    [{ cookie: { days: 800 } }, 'cookie.days is 800. Write a number up to 400, or "session".'],
    [{ guard: 'Strict' }, 'guard is "Strict". Write true or false or "strict".'],
    [
      service({ cookies: [{ lifetime: '1 day' }] }),
      `${at}.cookies[0].name is missing. Write the exact name, or how it begins and then *.`,
    ],
    [
      service({ basis: 'nl-statistics', preset: 'google-analytics' }),
      `${at}.basis is "nl-statistics". Write "consent", where it can be refused: only statistics and settings of the site itself are exempt.`,
    ],
    [
      { categories: { necessary: { services: { ads: { basis: 'consent' } } } } },
      'categories.necessary.services.ads.basis is "consent". Write "consent", where it can be refused: nobody can refuse "necessary".',
    ],
    [
      { categories: { ga: {}, analytics: { services: { ga: {} } } } },
      `${at} is "ga". This id is used twice. Give every category and service an id of its own.`,
    ],
  ])('the message says where, what was found and what to write: %j', (input, message) => {
    expect(failure(input)?.message).toBe(`akkoord: ${message}`);
  });

  test('a long value is cut, and one without JSON is named', () => {
    expect(failure({ gpc: 'x'.repeat(500) })?.message).toMatch(/^akkoord: gpc is "x{79}…\. Write /);
    expect(failure({ gpc: () => {} })?.message).toMatch(/^akkoord: gpc is a function\. /);
    const around: { gpc?: unknown } = {};
    around.gpc = around;
    expect(failure(around)?.message).toMatch(/^akkoord: gpc is \[object Object\]\. /);
  });

  test('everything that is wrong is found at once, in the order of the configuration', () => {
    const input = {
      controller: null,
      cookie: { days: 800, name: 'a b' },
      gcp: 'ignore',
      integrations: { 'google-consent-mode': { mode: 'strict' } },
      categories: {
        analytics: {
          granular: 'yes',
          services: { 'g a': null, ga: { basis: 'some', cookies: [null, { name: '_ga', lifetime: '2 jaar' }] } },
        },
        targeting: null,
      },
    };
    expect(problems(input).map(({ severity, path }) => `${severity} ${path}`)).toEqual([
      'error controller',
      'error cookie.days',
      'error cookie.name',
      'warning gcp',
      'error integrations.google-consent-mode.mode',
      'error categories.analytics.granular',
      'error categories.analytics.services.g a',
      'error categories.analytics.services.g a',
      `error ${at}.basis`,
      `error ${at}.cookies[0]`,
      `error ${at}.cookies[1].lifetime`,
      'error categories.targeting',
    ]);
    expect(failure(input)?.path).toBe('controller');
  });

  test.each([
    { categories: 'analytics', integrations: 'none', controller: [], cookie: 7 },
    { categories: { a: [], b: { services: [] }, c: { services: { d: [], e: { cookies: {} } } } } },
    { categories: { analytics: { services: { ga: { cookies: [[], '_ga', 7, { name: {} }] } } } } },
  ])('whatever stands there, looking for problems does not throw: %j', (input) => {
    expect(problems(input).some(({ severity }) => severity === 'error')).toBe(true);
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
            services: {
              'google-analytics': { preset: 'google-analytics', id: ['G-XXXXXXX', 'G-YYYYYYY'] },
              matomo: { preset: 'matomo', id: '1', scriptUrl: '/matomo/matomo.js' },
            },
          },
          targeting: {
            services: {
              'meta-pixel': { preset: 'meta-pixel', id: '123', cookies: [{ name: '_fb*', lifetime: '90 days' }] },
              youtube: { preset: 'youtube', cookies: [{ name: 'played', lifetime: '1 day' }] },
            },
          },
        },
        integrations: { 'google-consent-mode': { mode: 'basic' } },
        gpc: 'reject-targeting',
      },
      warn,
    );
    expect(warn).not.toHaveBeenCalled();
  });

  test('has exempt statistics of its own, whose cookies only look like those of others', () => {
    const warn = vi.fn();
    const cookies = ['_gallery', '_pk_*', 'x_ga', '_fbpx'].map((name) => ({ name, lifetime: '1 day' }));
    check({ ...service({ basis: 'nl-statistics', cookies }), controller }, warn);
    check({ ...service({ basis: 'necessary', cookies }), controller }, warn);
    check({ categories: { necessary: { services: { a: { basis: 'necessary' }, b: {} } } }, controller }, warn);
    expect(warn).not.toHaveBeenCalled();
  });

  test.each<[input: object, message: string]>([
    [{ categorys: {} }, 'categorys is {}. Unknown option. Did you mean "categories"?'],
    [
      consentMode({ mapping: { ads: ['ad_storge'] } }),
      `${googleAt}.mapping.ads is "ad_storge". This is no consent type of Google. Did you mean "ad_storage"?`,
    ],
    [
      consentMode({ regions: [{ region: ['NL'], analytics_storge: 'denied' }] }),
      `${googleAt}.regions[0] is "analytics_storge". This is no consent type of Google. Did you mean "analytics_storage"?`,
    ],
    [{ controller: { ...controller, nane: 'V' } }, 'controller.nane is "V". Unknown option. Did you mean "name"?'],
    [service({ cokies: [] }), `${at}.cokies is []. Unknown option. Did you mean "cookies"?`],
    [service({ preset: 'youtube', id: 'abc' }), `${at}.id is "abc". It loads nothing: see docs/services.md.`],
    [
      service({ preset: 'google-tag-manager', id: 'GTM-ABC' }),
      `${at}.id is "GTM-ABC". It loads nothing: see docs/services.md.`,
    ],
    [service({ preset: 'matomo', id: '1' }), `${at}.id is "1". It loads nothing: see docs/services.md.`],
    [
      { categories: { analitics: {} } },
      'categories.analitics is {}. Did you mean "analytics"? A category of your own needs a "label", which visitors read.',
    ],
    [
      { controller: { name: 'V' } },
      'controller.privacyUrl is missing. Write the address of the privacy statement, such as "/privacy": visitors must be able to read it first.',
    ],
    [
      { controller: { privacyUrl: '/p' } },
      'controller.name is missing. Write the name of the company that asks for consent: visitors must be told who it is.',
    ],
  ])('but not as it was meant, says so as a mistake: %j', (input, message) => {
    expect(warnings({ controller, ...input })).toEqual([`mistake: ${message}`]);
    const log = vi.fn();
    check({ controller, ...input }, log);
    expect(log.mock.calls).toEqual([['error', message]]);
  });

  test.each([
    { categories: { analytics: {}, analytic: { label: 'Meting' } } },
    { categories: { analytical: { label: 'Cijfers' } } },
    { categories: { social: {} } },
  ])('has categories of its own: %j', (input) => {
    expect(warnings({ controller, ...input })).toEqual([]);
  });

  test.each<[input: object, message: string]>([
    [{ theme: { colour: 'red' } }, 'theme.colour is "red". Unknown option. Check the spelling and the place.'],
    [
      consentMode({ mode: 'advanced' }),
      `${googleAt}.mode is "advanced". Google is contacted before the visitor has answered, with the visitor's address. That needs consent in the EU: leave this out, unless your own lawyer says otherwise.`,
    ],
    [
      { cookie: { days: 380 } },
      'cookie.days is 380. That exceeds 366: visitors should be asked again within 12 months.',
    ],
    ...[{ preset: 'google-analytics' }, { cookies: [{ name: '_ga', lifetime: '2 years' }] }].map(
      (ga): [object, string] => [
        { categories: { necessary: { services: { ga } } } },
        'categories.necessary.services.ga.basis is "necessary". The service starts without consent, which no law allows: ask for consent, in a category that can be refused.',
      ],
    ),
  ])('but is odd, is warned about it: %j', (input, message) => {
    expect(warnings({ controller, ...input })).toEqual([`warning: ${message}`]);
    const log = vi.fn();
    check({ controller, ...input }, log);
    expect(log.mock.calls).toEqual([['warn', message]]);
  });

  test.each(['constructor', 'toString', '__proto__'])('but has the word %s, is warned about it', (word) => {
    for (const around of [(inner: string) => inner, (inner: string) => `{"cookie":${inner}}`]) {
      expect(warnings(JSON.parse(around(`{"${word}":{}}`))).join()).toContain(`${word} is {}. Unknown option.`);
    }
  });

  test.each([
    {},
    { controller: undefined },
    { controller: {} },
    { controller: { name: undefined } },
    { controller: { name: '' } },
  ])('but does not say who asks, says so as a mistake: %j', (input) => {
    expect(problems(input).map(({ severity, path }) => `${severity} ${path}`)).toEqual([
      'mistake controller.name',
      'mistake controller.privacyUrl',
    ]);
  });
});

describe('the nearest known name', () => {
  const known = ['categories', 'cookie', 'gpc', 'trigger'];
  test.each([
    ['categorys', 'categories'],
    ['COOKIE', 'cookie'],
    ['cookies', 'cookie'],
    ['triger', 'trigger'],
    ['gcp', undefined],
    ['gp', 'gpc'],
    ['theme', undefined],
    ['', undefined],
  ])('to "%s" is %s', (written, nearest) => {
    expect(nearestName(written, known)).toBe(nearest);
  });
});
