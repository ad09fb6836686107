// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { currentContext, type DecisionMade, whenStarted } from '../../../src/core/addon-context.ts';
import { createAddonHub } from '../../../src/core/addon-hub.ts';
import { createStore } from '../../../src/core/store.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import type { Receipt } from '../../../src/model/types.ts';

let stop = new AbortController();

afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

function makeHub() {
  stop = new AbortController();
  const grants = { analytics: false };
  const store = createStore({ decision: null, grants, signals: { gpc: false }, view: 'none', language: 'nl' });
  const fail = vi.fn();
  const hub = createAddonHub({
    config: resolveConfig({}, {}),
    version: '1.2.3',
    arrival: undefined,
    store,
    signal: stop.signal,
    recordWritten() {},
    fail,
  });
  return { hub, store, fail };
}

function publish(akkoord: object = {}) {
  const parts = makeHub();
  parts.hub.publish(akkoord);
  const context = currentContext();
  if (!context) throw new Error('there is no context on the page');
  return { ...parts, context };
}
const madeAt = (time: number): DecisionMade => ({
  decision: { revision: 1, time, via: 'banner', choices: {} },
  previous: null,
  notice: null,
});

test('the context on the page has the version, the object of the page and the current state', () => {
  const akkoord = {};
  const { context, store } = publish(akkoord);
  expect(context.akkoord).toBe(akkoord);
  expect(context.version).toBe('1.2.3');
  store.set({ view: 'banner' });
  expect(context.state.view).toBe('banner');
});

test('a listener hears of what was decided before it listened, in order, and of what follows', () => {
  const { hub, context } = publish();
  hub.tell(madeAt(1));
  hub.tell(madeAt(2));
  const listener = vi.fn();
  context.onDecision(listener);
  expect(listener.mock.calls).toEqual([[madeAt(1)], [madeAt(2)]]);
  hub.tell(madeAt(3));
  expect(listener).toHaveBeenCalledTimes(3);
  expect(listener).toHaveBeenLastCalledWith(madeAt(3));
});

test('a listener that throws is reported, and the others hear', () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { hub, context } = publish();
  const listener = vi.fn();
  context.onDecision(() => {
    throw new Error('broken add-on');
  });
  context.onDecision(listener);
  hub.tell(madeAt(1));
  expect(listener).toHaveBeenCalledTimes(1);
  expect(logged).toHaveBeenCalledTimes(1);
});

test('the receipt is what an add-on provides, and none without one', () => {
  const { hub, context } = publish();
  expect(hub.receipt()).toBeNull();
  const receipt = { id: 'x' } as unknown as Receipt;
  context.provideReceipt(() => receipt);
  expect(hub.receipt()).toBe(receipt);
});

test('an add-on can fail a configuration that cannot work', () => {
  const { context, fail } = publish();
  const error = new Error('categories: …');
  context.fail(error);
  expect(fail).toHaveBeenCalledExactlyOnceWith(error);
});

test('the context leaves the page with its library, and not with another one', () => {
  const former = publish();
  const formerStop = stop;
  const { context } = publish();
  formerStop.abort();
  expect(former.context.signal.aborted).toBe(true);
  expect(currentContext()).toBe(context);
  stop.abort();
  expect(currentContext()).toBeUndefined();
});

test('an add-on starts at once where the library runs, and otherwise when it has started', () => {
  const run = vi.fn();
  whenStarted(run);
  expect(run).not.toHaveBeenCalled();
  const { context, store } = publish();
  document.dispatchEvent(new CustomEvent('akkoord:ready', { detail: { state: store.state } }));
  document.dispatchEvent(new CustomEvent('akkoord:ready', { detail: { state: store.state } }));
  expect(run).toHaveBeenCalledExactlyOnceWith(context);
  const late = vi.fn();
  whenStarted(late);
  expect(late).toHaveBeenCalledExactlyOnceWith(context);
});
