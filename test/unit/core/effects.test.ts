// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEffects } from '../../../src/core/effects.ts';
import { createStore } from '../../../src/core/store.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { decide } from '../../../src/model/decision/decision.ts';
import { grantsOf } from '../../../src/model/decision/grants.ts';
import type { Integration, State } from '../../../src/model/types.ts';
import { resetCookies } from './watch-cookies.ts';

const events = ['akkoord:decision', 'akkoord:change'] as const;
const steps: string[] = [];
const heard = (event: Event) => steps.push(event.type);

beforeEach(() => {
  vi.useFakeTimers();
  steps.length = 0;
  for (const name of events) document.addEventListener(name, heard);
  resetCookies();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  for (const name of events) document.removeEventListener(name, heard);
});

const config = resolveConfig(
  { categories: { analytics: { services: { stats: { cookies: [{ name: '_st', lifetime: '1 day' }] } } } } },
  {},
);
const decisionFor = (answer: boolean) => decide(config, () => answer, 'banner', Date.now());
const setCookie = () => {
  document.cookie = '_st=1; path=/';
};

/** Effects over parts that only note, in order, what was asked of them; each step notes whether the cookie is there. */
function makeEffects(integration: Integration = { name: 'noted' }) {
  const grants = grantsOf(config, null);
  const store = createStore({ decision: null, grants, signals: { gpc: false }, view: 'banner', language: 'nl' });
  const note = (name: string) => () => void steps.push(document.cookie ? `${name} (cookie)` : name);
  const gate = { scan: note('scan'), applyGrants: note('apply grants'), observe() {}, releaseOnce() {}, stop() {} };
  const changeView = vi.fn((change: Partial<State>, _previous?: State) => {
    note('view')();
    store.set(change);
  });
  const noted: Integration = { name: 'noted', setup: note('setup'), update: note('update') };
  const integrations = [integration, noted];
  const calls = { apply() {}, makeWay() {}, track() {} };
  return {
    store,
    changeView,
    effects: createEffects({
      config,
      store,
      integrations,
      gate,
      calls,
      changeView,
      receipt: () => null,
      signal: new AbortController().signal,
    }),
  };
}

test('a new page without a decision sets the integrations up and shows the view; nothing is swept or released', () => {
  setCookie();
  const { effects } = makeEffects();
  effects.setUp(null, 'banner');
  expect(steps).toEqual(['setup (cookie)', 'view (cookie)']);
});

test('a new page with a decision sweeps and releases before anything is shown', () => {
  setCookie();
  const { effects, store } = makeEffects();
  effects.setUp(decisionFor(false), 'none');
  expect(steps).toEqual(['setup (cookie)', 'scan', 'view']);
  expect(store.state.decision).not.toBeNull();
});

test('a decision goes to integrations, sweep, release, view, add-ons and events, in this order', () => {
  setCookie();
  const { effects, changeView, store } = makeEffects();
  const before = store.state;
  effects.apply(decisionFor(false), 'none', (previous) => {
    expect(previous).toBe(before);
    steps.push('add-ons');
  });
  const expected = ['update (cookie)', 'apply grants', 'view', 'add-ons', 'akkoord:decision', 'akkoord:change'];
  expect(steps).toEqual(expected);
  expect(changeView).toHaveBeenCalledExactlyOnceWith({ view: 'none' }, before);
});

test('a decision that ended is a change and no decision', () => {
  const { effects } = makeEffects();
  effects.apply(decisionFor(true), 'none', () => {});
  steps.length = 0;
  effects.apply(null, 'banner', () => {});
  expect(steps).toEqual(['update', 'apply grants', 'view', 'akkoord:change']);
});

test('an integration that throws is reported, and all the rest follows', () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const fail = () => {
    throw new Error('broken integration');
  };
  const { effects } = makeEffects({ name: 'broken', setup: fail, update: fail });
  effects.setUp(null, 'banner');
  effects.apply(decisionFor(true), 'none', () => {});
  expect(logged).toHaveBeenCalledTimes(2);
  expect(steps).toEqual(['setup', 'view', 'update', 'apply grants', 'view', 'akkoord:decision', 'akkoord:change']);
});

test.each([300, 1500, 5000])('a cookie that a withdrawn script writes again is swept after %d ms', (delay) => {
  const { effects } = makeEffects();
  effects.apply(decisionFor(true), 'none', () => {});
  effects.apply(decisionFor(false), 'none', () => {});
  vi.advanceTimersByTime(delay - 1);
  setCookie();
  expect(document.cookie).not.toBe('');
  vi.advanceTimersByTime(1);
  expect(document.cookie).toBe('');
});

test('where nothing was withdrawn there is no late sweep', () => {
  const { effects } = makeEffects();
  effects.apply(decisionFor(false), 'none', () => {});
  expect(vi.getTimerCount()).toBe(0);
});
