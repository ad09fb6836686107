// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.voorbeeld.example/"}
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { currentContext } from '../../../src/core/addon-context.ts';
import { readCookies } from '../../../src/core/cookies.ts';
import { start } from '../../../src/core/start.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import type { Connect, Preset } from '../../../src/model/types.ts';
import { googleAds } from '../../../src/services/google-ads.ts';
import { presetCookies } from '../../../src/services/preset-cookies.ts';
import { resetCookies } from './watch-cookies.ts';

const mount = vi.fn((_port: object) => ({
  update: vi.fn(),
  hold: vi.fn(),
  unhold: vi.fn(),
  declare: vi.fn(),
  destroy: vi.fn(),
}));
const errors: string[] = [];
const noteError = ({ detail }: DocumentEventMap['akkoord:error']) => errors.push(`${detail.error}`);

beforeEach(() => {
  vi.useFakeTimers();
  mount.mockClear();
  errors.length = 0;
  vi.spyOn(console, 'error').mockImplementation(() => {});
  document.addEventListener('akkoord:error', noteError);
});
afterEach(() => {
  window.akkoord?.destroy();
  document.removeEventListener('akkoord:error', noteError);
  resetCookies();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const recorder: Preset = {
  label: 'Recorder',
  provider: 'Recorder Ltd',
  privacyUrl: 'https://recorder.example/privacy',
  usualCategory: 'analytics',
  purposeKey: 'recording',
  cookies: [{ name: '_rec_*', lifetime: '1 day' }],
};

/** A file that arrives, or does not, when the test says so. */
function later() {
  let resolve: (module: object) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<object>((onArrival, onLoss) => {
    resolve = onArrival;
    reject = onLoss;
  });
  return { promise, resolve, reject };
}

/** Starts a page of which `fetchPreset` gets the file of the preset; its arrival is up to the test. */
function startWith(service: object) {
  const categories = { analytics: { services: { rec: { preset: 'recorder', ...service } } } };
  const config = resolveConfig({ categories } as never, presetCookies);
  const { promise, resolve, reject } = later();
  const akkoord = start(() => ({
    config,
    integrations: [],
    fetchPreset: () => promise,
    loadUi: () => ({ mount }),
    startReceipts: async () => {},
    version: '1.2.3',
  }));
  return { akkoord, service: () => currentContext()?.config.services[0], arrive: resolve, fail: reject };
}
const cookies = () => readCookies().flatMap(({ name }) => (name === 'akkoord' ? [] : name));
const arrived = () => vi.advanceTimersByTimeAsync(0);

test('the interface waits for what the first layer names, and the library itself does not', async () => {
  const { akkoord, service, arrive } = startWith({ label: 'Own name' });
  expect(window.akkoord).toBe(akkoord);
  expect(akkoord.state.view).toBe('banner');
  await arrived();
  expect(mount).not.toHaveBeenCalled();
  arrive({ recorder });
  await arrived();
  expect(mount).toHaveBeenCalledOnce();
  // What the site wrote takes precedence.
  expect(service()).toMatchObject({ label: 'Own name', provider: 'Recorder Ltd', cookies: recorder.cookies });
  expect(akkoord.state.grants.rec).toBe(false);
});

test.each([
  ['that is missing', (fail: (error: Error) => void) => fail(new Error('404')), 'Error: 404'],
  [
    'that hangs',
    () => vi.advanceTimersByTimeAsync(3000),
    'Error: akkoord: the file of the preset "recorder" did not arrive in 3000 ms.',
  ],
  ['that holds no preset', (_: unknown, arrive: (module: object) => void) => arrive({}), 'TypeError'],
])('a file %s leaves nobody without a banner, is reported, and grants nothing', async (_, happen, message) => {
  const { akkoord, service, fail, arrive } = startWith({});
  await happen(fail, arrive);
  await arrived();
  expect(mount).toHaveBeenCalledOnce();
  expect(errors.join()).toContain(message);
  expect(akkoord.state.grants).toMatchObject({ analytics: false, rec: false });
  // Nobody knows whether it can be switched off.
  expect(service()).toMatchObject({ onWithdraw: 'reload' });
});

test('a file that arrives on a page that never starts connects nothing', async () => {
  const connect = vi.fn(() => ({ name: 'recorder' }));
  const integration = vi.fn(async () => ({ connect }));
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  const config = resolveConfig(
    { categories: { necessary: { services: { rec: { preset: 'recorder' } } } } } as never,
    presetCookies,
  );
  start(() => ({
    config,
    integrations: [],
    fetchPreset: async () => ({ recorder: { ...recorder, integration } }),
    loadUi: () => ({ mount }),
    startReceipts: async () => {},
    version: '1.2.3',
  }));
  await arrived();
  expect(currentContext()?.config.services[0]).toMatchObject({ provider: 'Recorder Ltd' });
  expect(integration).not.toHaveBeenCalled();
  Reflect.deleteProperty(document, 'prerendering');
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(integration).toHaveBeenCalledOnce();
});

test('what a late file says of withdrawing counts once it is there', async () => {
  const { service, arrive } = startWith({});
  await vi.advanceTimersByTimeAsync(3000);
  expect(service()).toMatchObject({ onWithdraw: 'reload' });
  arrive({ recorder });
  await arrived();
  expect(service()?.onWithdraw).not.toBe('reload');
});

test('a refusal before the file is there sweeps what it names as soon as it is', async () => {
  const { akkoord, arrive } = startWith({});
  document.cookie = '_rec_1=1';
  akkoord.rejectAll();
  expect(cookies()).toEqual(['_rec_1']);
  arrive({ recorder });
  await arrived();
  expect(cookies()).toEqual([]);
});

test('a file that comes after the time limit is heeded all the same', async () => {
  const { akkoord, arrive } = startWith({});
  document.cookie = '_rec_1=1';
  akkoord.rejectAll();
  await vi.advanceTimersByTimeAsync(3000);
  expect(cookies()).toEqual(['_rec_1']);
  arrive({ recorder });
  await arrived();
  expect(cookies()).toEqual([]);
});

test('a name that Ads and Analytics share stays while one of them is granted, also while a file is on its way', async () => {
  const categories = {
    analytics: { services: { ga: { preset: 'google-analytics' } } },
    targeting: { services: { ads: { preset: 'google-ads' } } },
  };
  const { promise, resolve } = later();
  const akkoord = start(() => ({
    config: resolveConfig({ categories }, presetCookies),
    integrations: [],
    fetchPreset: ({ preset }) => (preset === 'google-ads' ? promise : undefined),
    loadUi: () => ({ mount }),
    startReceipts: async () => {},
    version: '1.2.3',
  }));
  document.cookie = '_gcl_au=1';
  document.cookie = '_ga=1';
  akkoord.save({ targeting: true });
  expect(cookies()).toContain('_gcl_au');
  resolve({ googleAds });
  await arrived();
  expect(cookies()).toEqual(['_gcl_au']);
  akkoord.rejectAll();
  expect(cookies()).toEqual([]);
});

test('what is declared for the domain of somebody else is left alone', async () => {
  const elsewhere = { name: 'uid', lifetime: '1 day', domain: 'recorder.example' };
  const { akkoord, arrive } = startWith({});
  document.cookie = 'uid=1';
  arrive({ recorder: { ...recorder, cookies: [elsewhere] } });
  await arrived();
  akkoord.rejectAll();
  expect(cookies()).toEqual(['uid']);
});

test('an integration is fetched once the service is granted, and hears of each decision from then on', async () => {
  const heard: (boolean | undefined)[] = [];
  const connect: Connect = (service, _load, state) => {
    heard.push(state.grants[service.id]);
    return { name: 'recorder', update: ({ grants }) => heard.push(grants[service.id]) };
  };
  const integration = vi.fn(async () => ({ connect }));
  const { akkoord, arrive } = startWith({});
  akkoord.rejectAll();
  arrive({ recorder: { ...recorder, integration } });
  await arrived();
  expect(integration).not.toHaveBeenCalled();
  akkoord.acceptAll();
  await arrived();
  akkoord.rejectAll();
  akkoord.acceptAll();
  await arrived();
  expect(integration).toHaveBeenCalledOnce();
  expect(heard).toEqual([true, false, true]);
});

test('functions that a preset names are there when its file is, until the service is granted', async () => {
  const { akkoord, arrive } = startWith({});
  expect('rec' in window).toBe(false);
  arrive({ recorder: { ...recorder, calls: ['rec'] } });
  await arrived();
  expect(() => Reflect.get(window, 'rec')('event')).not.toThrow();
  akkoord.rejectAll();
  await arrived();
  expect('rec' in window).toBe(true);
  akkoord.acceptAll();
  expect('rec' in window).toBe(false);
});

test('what arrives after the library was destroyed connects nothing, and takes nothing away', async () => {
  const connect = vi.fn<Connect>(() => ({ name: 'recorder' }));
  const file = later();
  const { akkoord, arrive } = startWith({});
  akkoord.acceptAll();
  arrive({ recorder: { ...recorder, integration: () => file.promise as Promise<{ connect: Connect }> } });
  await arrived();
  akkoord.rejectAll();
  akkoord.acceptAll();
  akkoord.destroy();
  file.resolve({ connect });
  await arrived();
  expect(connect).not.toHaveBeenCalled();

  const other = startWith({});
  other.akkoord.rejectAll();
  other.akkoord.destroy();
  // It belongs to whoever runs now.
  document.cookie = '_rec_1=1';
  other.arrive({ recorder });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(cookies()).toEqual(['_rec_1']);
});

test('an integration that cannot be fetched is reported', async () => {
  const integration = () => Promise.reject(new Error('no file'));
  const { akkoord, arrive } = startWith({});
  akkoord.acceptAll();
  arrive({ recorder: { ...recorder, integration } });
  await arrived();
  expect(errors).toEqual(['Error: no file']);
});
