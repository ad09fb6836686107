// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createStore } from '../../../src/core/store.ts';
import { createVendorCalls } from '../../../src/core/vendor-calls.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { grantsOf } from '../../../src/model/decision/grants.ts';
import type { ServiceInput } from '../../../src/model/types.ts';

const names = ['fbq', '_paq', 'ttq'];
afterEach(() => {
  for (const name of names) Reflect.deleteProperty(window, name);
  vi.useRealTimers();
});

/** A page with one service in `targeting`; `decide` is an answer of the visitor. */
async function visit(
  service: ServiceInput,
  others: Readonly<Record<string, ServiceInput>> = {},
  create = createVendorCalls,
) {
  const config = resolveConfig(
    { categories: { targeting: { granular: true, services: { pixel: service, ...others } } } },
    {},
  );
  const grants = grantsOf(config, null);
  const store = createStore({ decision: null, grants, signals: { gpc: false }, view: 'none', language: 'nl' });
  const calls = create(config, store);
  calls.apply();
  await Promise.resolve();
  async function decide(answer: boolean, other = answer): Promise<void> {
    const choices = { targeting: answer, pixel: answer, other };
    const decision = { revision: 1, time: Date.now(), via: 'banner', choices } as const;
    store.set({ decision, grants: grantsOf(config, decision) });
    calls.apply();
    await Promise.resolve();
  }
  return { decide, track: calls.track };
}

const call = (name: string, method: string | undefined, ...args: unknown[]): unknown => {
  const root: unknown = Reflect.get(window, name);
  return method ? Object(root)[method](...args) : Object(root)(...args);
};

test('an instance of another bundle knows the functions of an earlier one, and an element with such an id is none', async () => {
  await visit({ calls: ['fbq'] });
  const stub: unknown = Reflect.get(window, 'fbq');
  vi.resetModules();
  const fresh = await import('../../../src/core/vendor-calls.ts');
  expect(fresh.createVendorCalls).not.toBe(createVendorCalls);
  const { decide } = await visit({ calls: ['fbq'] }, {}, fresh.createVendorCalls);
  expect(Reflect.get(window, 'fbq')).not.toBe(stub);
  await decide(true);
  expect('fbq' in window).toBe(false);
  // The browser gives it by its id, as if it were a variable.
  const prototype: object = Object.getPrototypeOf(window);
  Object.setPrototypeOf(window, Object.create(prototype, { ttq: { value: {}, writable: true } }));
  const page = await visit({ calls: ['ttq.track'] });
  expect(() => call('ttq', 'track')).not.toThrow();
  await page.decide(true);
  Object.setPrototypeOf(window, prototype);
});

describe('what a page calls while a service is refused', () => {
  test('is there and does nothing; with consent it makes way for the function of the vendor', async () => {
    const { decide } = await visit({ calls: ['fbq', '_paq.push', 'ttq.track', 'ttq.page'] });
    call('fbq', undefined, 'track', 'Lead');
    call('_paq', 'push', ['trackPageView']);
    call('ttq', 'track', 'Contact');
    call('ttq', 'page');
    await decide(false);
    call('fbq', undefined, 'track', 'Lead');
    await decide(true);
    expect(names.filter((name) => name in window)).toEqual([]);
    // The vendor's snippet can do its work now. It is left alone after that.
    const vendor = vi.fn();
    Reflect.set(window, 'fbq', vendor);
    await decide(false);
    await decide(true);
    expect(Reflect.get(window, 'fbq')).toBe(vendor);
    expect(vendor).not.toHaveBeenCalled();
    await decide(false);
    call('_paq', 'push', ['trackPageView']);
  });

  test('is left to the one of two services that is granted', async () => {
    const { decide } = await visit({ calls: ['_paq.push'] }, { other: { calls: ['_paq.push'] } });
    for (const [one, other] of [
      [true, false],
      [false, true],
    ] as const) {
      call('_paq', 'push', ['early']);
      await decide(one, other);
      expect('_paq' in window).toBe(false);
      await decide(false);
    }
  });

  test('comes back at a withdrawal only after vendors were told, and is known to a second instance', async () => {
    const { decide } = await visit({ calls: ['_paq.push'] });
    await decide(true);
    const told = decide(false);
    expect('_paq' in window).toBe(false);
    Reflect.set(window, '_paq', [['forgetConsentGiven']]);
    await told;
    expect(Reflect.get(window, '_paq')).toEqual([['forgetConsentGiven']]);
    Reflect.deleteProperty(window, '_paq');
    await decide(false);
    const second = await visit({ calls: ['_paq.push'] });
    await second.decide(true);
    expect('_paq' in window).toBe(false);
  });

  test('leaves what the page has under that name', async () => {
    const own = vi.fn();
    Reflect.set(window, 'fbq', own);
    await visit({ calls: ['fbq', 'fbq.push'] });
    call('fbq', undefined, 1);
    expect(own).toHaveBeenCalledWith(1);
  });

  test('is called after a yes where the site says so, once the vendor is there, in order and with its own list', async () => {
    vi.useFakeTimers();
    const { decide } = await visit({ calls: ['fbq', '_paq.push'], earlyCalls: 'replay' });
    call('fbq', undefined, 'track', 'Lead');
    call('_paq', 'push', ['one'], ['two']);
    await decide(true);
    const heard: unknown[] = [];
    Reflect.set(window, 'fbq', (...args: unknown[]) => heard.push(args));
    const list: unknown[] = [['first']];
    Reflect.set(window, '_paq', list);
    await vi.advanceTimersByTimeAsync(300);
    expect(heard).toEqual([['track', 'Lead']]);
    expect(list).toEqual([['first'], ['one'], ['two']]);
    await decide(false);
    await decide(true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(heard).toHaveLength(1);
  });

  test('is forgotten after a no, and while no vendor comes', async () => {
    vi.useFakeTimers();
    const { decide, track } = await visit({ calls: ['fbq'], earlyCalls: 'replay' });
    const own = vi.fn();
    call('fbq', undefined, 'track', 'Lead');
    track('pixel', own);
    await decide(false);
    call('fbq', undefined, 'track', 'Lead');
    await decide(true);
    const vendor = vi.fn();
    await vi.advanceTimersByTimeAsync(20_000);
    Reflect.set(window, 'fbq', vendor);
    await vi.advanceTimersByTimeAsync(20_000);
    expect([own.mock.calls, vendor.mock.calls]).toEqual([[], []]);
  });

  test.each(['drop', 'replay'] as const)('code for track: %s', async (earlyCalls) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { decide, track } = await visit({ earlyCalls });
    const ran: string[] = [];
    track('pixel', () => ran.push('early'));
    track('targeting', () => ran.push('category'));
    expect(ran).toEqual([]);
    await decide(true);
    expect(ran).toEqual(earlyCalls === 'replay' ? ['early'] : []);
    track('pixel', () => {
      throw new Error('the page');
    });
    track('targeting', () => ran.push('now'));
    expect(ran.at(-1)).toBe('now');
    await decide(false);
    track('pixel', () => ran.push('refused'));
    expect(ran.at(-1)).toBe('now');
  });
});
