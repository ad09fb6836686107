// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { grantsOf } from '../../../src/model/decision/grants.ts';
import type { ConfigInput, State } from '../../../src/model/types.ts';

const types = ['ad_storage', 'ad_user_data', 'ad_personalization', 'analytics_storage'];
types.push('functionality_storage', 'personalization_storage', 'security_storage');
const valuesOf = (...granted: string[]) =>
  Object.fromEntries(types.map((type) => [type, granted.includes(type) ? 'granted' : 'denied']));

beforeEach(() => {
  vi.resetModules();
  document.head.replaceChildren();
});
afterEach(() => {
  for (const name of ['dataLayer', 'layer', 'gtag']) Reflect.deleteProperty(window, name);
});

/** Starts the integrations on a page of this configuration; `choose` is a decision of the visitor. */
async function start(input: ConfigInput, first?: Record<string, boolean>) {
  const { integrationsFor } = await import('../../../src/integrations/for-config.ts');
  const config = resolveConfig(input, {});
  const integrations = integrationsFor(config);
  function stateOf(choices?: Record<string, boolean>): State {
    const decision = choices ? ({ revision: 1, time: Date.now(), via: 'banner', choices } as const) : null;
    return { decision, grants: grantsOf(config, decision), signals: { gpc: false }, view: 'none', language: 'nl' };
  }
  let state = stateOf(first);
  for (const integration of integrations) integration.setup?.(state);
  return function choose(choices: Record<string, boolean>): void {
    const previous = state;
    state = stateOf(choices);
    for (const integration of integrations) integration.update?.(state, previous);
  };
}

const read = (queue: unknown[] = []) =>
  queue.map((entry) =>
    Object.prototype.toString.call(entry) === '[object Arguments]' ? Array.from(entry as ArrayLike<unknown>) : entry,
  );
const loaded = () => [...document.querySelectorAll('script')].map(({ src }) => src);

test('all seven types are told, with the settings of the site in the form that Google documents', async () => {
  const choose = await start({
    categories: { analytics: {}, marketing: {}, social: {} },
    integrations: {
      'google-consent-mode': {
        mapping: { analytics: [], marketing: ['ad_storage', 'ad_user_data'], social: ['ad_user_data'] },
        regions: [
          { region: ['US-CA'], ad_storage: 'denied' },
          { region: ['US'], ad_storage: 'granted', wait_for_update: 100 },
        ],
        wait_for_update: 500,
        ads_data_redaction: true,
        url_passthrough: false,
      },
    },
  });
  const beginning = [
    ['consent', 'default', { ...valuesOf('security_storage'), wait_for_update: 500 }],
    ['consent', 'default', { region: ['US-CA'], ad_storage: 'denied' }],
    ['consent', 'default', { region: ['US'], ad_storage: 'granted', wait_for_update: 100 }],
    ['set', 'ads_data_redaction', true],
  ];
  expect(read(window.dataLayer)).toEqual(beginning);
  // A type that no category grants is denied, and one that two grant is granted where one of them is.
  choose({ analytics: true, marketing: false, social: true });
  expect(read(window.dataLayer)).toEqual([
    ...beginning,
    ['consent', 'update', valuesOf('security_storage', 'ad_user_data')],
    { event: 'akkoord_decision', akkoord_granted: ['necessary', 'analytics', 'social'] },
  ]);
});

test('Tag Manager is loaded once, when one of its categories is granted, and reads the queue of the site', async () => {
  const integrations = {
    'google-consent-mode': { dataLayer: 'layer' },
    'google-tag-manager': { id: 'GTM-ABC123', consent: ['targeting', 'analytics'] },
  };
  const choose = await start({ integrations });
  choose({ functional: true, analytics: false, targeting: false });
  expect(loaded()).toEqual([]);
  choose({ functional: true, analytics: true, targeting: false });
  choose({ functional: true, analytics: true, targeting: true });
  expect(loaded()).toEqual(['https://www.googletagmanager.com/gtm.js?id=GTM-ABC123&l=layer']);
  const { layer } = window as { layer?: unknown[] };
  expect(read(layer).map((entry) => (Array.isArray(entry) ? entry[1] : Object(entry).event))).toEqual([
    'default',
    'update',
    'akkoord_decision',
    'gtm.js',
  ]);
  expect(window.dataLayer).toBeUndefined();
});

test('what is refused again before the page has been parsed is not loaded; with a later yes it is, once', async () => {
  const readyState = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  const services = { ga: { preset: 'google-analytics', id: 'G-ABC' } };
  const integrations = { 'google-tag-manager': { id: 'GTM-ABC' } };
  const [yes, no] = [true, false].map((answer) => ({ analytics: answer, ga: answer, targeting: answer }));
  const choose = await start({ categories: { analytics: { services }, targeting: {} }, integrations }, yes);
  choose({ ...no });
  readyState.mockRestore();
  document.dispatchEvent(new Event('DOMContentLoaded'));
  expect(loaded()).toEqual([]);
  choose({ ...yes });
  choose({ ...no });
  choose({ ...yes });
  expect(loaded().sort()).toEqual([
    'https://www.googletagmanager.com/gtag/js?id=G-ABC',
    'https://www.googletagmanager.com/gtm.js?id=GTM-ABC',
  ]);
});

test.each([
  ['basic', [], true],
  [
    'advanced',
    ['https://www.googletagmanager.com/gtag/js?id=G-ABC', 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC'],
    false,
  ],
] as const)('in %s mode, before the answer and after a refusal: %j', async (mode, scripts, isOff) => {
  const choose = await start({
    categories: { analytics: { services: { ga: { preset: 'google-analytics', id: 'G-ABC' } } }, targeting: {} },
    integrations: { 'google-consent-mode': { mode }, 'google-tag-manager': { id: 'GTM-ABC' } },
  });
  expect(loaded()).toEqual(scripts);
  choose({ analytics: false, ga: false, targeting: false });
  expect(loaded()).toEqual(scripts);
  expect(Reflect.get(window, 'ga-disable-G-ABC')).toBe(isOff);
  expect(read(window.dataLayer)[0]).toEqual(['consent', 'default', valuesOf('security_storage')]);
  expect(read(window.dataLayer)).toContainEqual(['consent', 'update', valuesOf('security_storage')]);
});

test.each([
  ['drop', []],
  ['replay', ['early']],
] as const)('events that the page sent before consent: %s', async (earlyCalls, expected) => {
  const services = { ga: { preset: 'google-analytics', id: 'G-ABC', earlyCalls } } as const;
  const choose = await start({ categories: { analytics: { services } } });
  window.gtag?.('event', 'early');
  window.gtag?.('set', 'page_title', 'x');
  choose({ analytics: true, ga: true });
  window.gtag?.('event', 'later');
  const commands = read(window.dataLayer).filter(Array.isArray);
  expect(commands.filter(([verb]) => verb === 'event').map(([, name]) => name)).toEqual([...expected, 'later']);
  expect(commands).toContainEqual(['set', 'page_title', 'x']);
});

const signals = { allow_google_signals: true, allow_ad_personalization_signals: true };
test.each([
  ['the usual category', 'targeting', {}],
  ['another one that is mapped', 'marketing', { marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'] }],
])('fields for advertising count only under a decision that grants it: %s', async (_, ads, mapping) => {
  // The libraries of other tests still see the tag, and say theirs.
  const own = { send_page_view: true, [ads]: true };
  const services = { ga: { preset: 'google-analytics', id: 'G-ABC', params: { ...signals, ...own } } };
  const choose = await start({
    categories: { analytics: { services }, [ads]: {} },
    integrations: { 'google-consent-mode': { mapping } },
  });
  const commands = (verb: string) => read(window.dataLayer).filter((entry) => Object(entry)[0] === verb);
  const off = { allow_google_signals: false, allow_ad_personalization_signals: false };
  const steps = [
    [true, true, signals],
    [true, false, off],
    [true, true, signals],
    [false, false, off],
  ] as const;
  for (const [analytics, targeting, expected] of steps) {
    choose({ analytics, ga: analytics, [ads]: targeting });
    // What was told with the id would count before what is set.
    const [name, id, lasting] = commands('config')[0] as [string, string, object];
    expect({ name, id, fields: Object.keys(lasting) }).toEqual({
      name: 'config',
      id: 'G-ABC',
      fields: ['anonymize_ip', 'cookie_expires', 'cookie_update', 'cookie_flags', ...Object.keys(own)],
    });
    const set = commands('set').filter((entry) => Object(Object(entry)[1])[ads]);
    expect(set.at(-1)).toEqual(['set', expect.objectContaining(expected)]);
  }
  expect(commands('config')).toHaveLength(1);
});

test('what a site does not ask for stays off by the command that names the property', async () => {
  const services = { ga: { preset: 'google-analytics', id: 'G-ABC' } };
  const choose = await start({ categories: { analytics: { services }, targeting: {} } });
  choose({ analytics: true, ga: true, targeting: true });
  const config = read(window.dataLayer).find((entry) => Object(entry)[0] === 'config');
  expect(config).toEqual(['config', 'G-ABC', expect.objectContaining({ allow_google_signals: false })]);
});

test('through a path of the site, neither the script nor the hits go to Google itself', async () => {
  const services = { ga: { preset: 'google-analytics', id: 'G-ABC', proxy: '/metrics' } };
  const choose = await start({ categories: { analytics: { services } } });
  choose({ analytics: true, ga: true });
  expect(loaded()).toEqual([`${location.origin}/metrics/gtag/js?id=G-ABC`]);
  const commands = read(window.dataLayer).filter(Array.isArray);
  const server = { server_container_url: `${location.origin}/metrics` };
  expect(commands.find(([verb]) => verb === 'config')).toEqual(['config', 'G-ABC', expect.objectContaining(server)]);
});

test('what a destroyed library told of another choice is taken back by the next, where nobody has answered', async () => {
  const integrations = { 'google-consent-mode': { dataLayer: 'ownLayer' } };
  const input = { categories: { analytics: {}, targeting: {} }, integrations };
  await start(input, { analytics: true, targeting: true });
  await start({ ...input, revision: 2 });
  const expectTakenBack = () => {
    const entries = read(Reflect.get(window, 'ownLayer'));
    const updates = entries.filter((entry) => Array.isArray(entry) && entry[1] === 'update');
    expect(updates.at(-1)).toEqual(['consent', 'update', valuesOf('security_storage')]);
    expect(entries.at(-1)).toEqual({ event: 'akkoord_decision', akkoord_granted: ['necessary'] });
  };
  expectTakenBack();
  Reflect.set(window, 'ownLayer', []);
  expectTakenBack();
});
