// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRelease, type ReleaseOptions } from '../../../src/core/release.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.head.replaceChildren();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'readyState');
});

function makeRelease(options: Partial<ReleaseOptions> = {}) {
  const onReleased = vi.fn();
  const onSkipped = vi.fn();
  const release = createRelease({ scriptTimeout: 600, isWanted: () => true, onSkipped, onReleased, ...options });
  return { release, onReleased, onSkipped };
}

/** Appends a held script. */
function holdScript(attributes: Record<string, string> = {}): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  for (const [key, value] of Object.entries(attributes)) script.setAttribute(key, value);
  document.body.append(script);
  return script;
}
const external = (more: Record<string, string> = {}) => ({ src: 'https://derde.example/x.js', ...more });
/** What ran is held again, and says so. */
const hasStarted = (script: HTMLScriptElement) => script.hasAttribute('data-consent-ran');
const settle = async (script: HTMLScriptElement, type: 'load' | 'error' = 'load') => {
  script.dispatchEvent(new Event(type));
  await vi.advanceTimersByTimeAsync(0);
};

test('blocking scripts run in order, inline ones too, and each waits for the external one before it', async () => {
  const scripts = [holdScript(), holdScript(external()), holdScript()] as const;
  const { release, onReleased } = makeRelease();
  release(scripts);
  expect(scripts.map(hasStarted)).toEqual([true, true, false]);
  await settle(scripts[1]);
  expect(scripts.map(hasStarted)).toEqual([true, true, true]);
  expect(onReleased).toHaveBeenCalledExactlyOnceWith([...scripts]);
});

test('async scripts start at once, deferred ones and modules after all that block, in their own order', async () => {
  const deferred = holdScript(external({ defer: '' }));
  const module = holdScript({ 'data-consent-type': 'module' });
  const blocking = holdScript(external());
  const free = holdScript(external({ async: '' }));
  const inline = holdScript({ defer: '' });
  const { release } = makeRelease();
  release([deferred, module, blocking, free, inline]);
  // An inline script cannot be deferred.
  const started = () => [free, blocking, inline, deferred, module].map(hasStarted);
  expect(started()).toEqual([true, true, false, false, false]);
  await settle(blocking);
  expect(started()).toEqual([true, true, true, true, false]);
  await settle(deferred);
  expect(started()).toEqual([true, true, true, true, true]);
});

test('deferred scripts wait until the page is parsed', async () => {
  Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
  const script = holdScript(external({ defer: '' }));
  const { release } = makeRelease();
  release([script]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(hasStarted(script)).toBe(false);
  Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
  release([]);
  expect(hasStarted(script)).toBe(true);
});

test('a script that hangs is passed over after the time limit, and one that fails at once', async () => {
  const hangs = holdScript(external());
  const fails = holdScript(external());
  const last = holdScript();
  const { release, onReleased } = makeRelease({ scriptTimeout: 600 });
  release([hangs, fails, last]);
  await vi.advanceTimersByTimeAsync(599);
  expect(hasStarted(fails)).toBe(false);
  await vi.advanceTimersByTimeAsync(2);
  expect([hasStarted(fails), hasStarted(last)]).toEqual([true, false]);
  await settle(fails, 'error');
  expect(hasStarted(last)).toBe(true);
  expect(onReleased).toHaveBeenCalledExactlyOnceWith([hangs, fails, last]);
});

test('after a module that hangs the next deferred script does not wait for it in the browser either', async () => {
  const hangs = holdScript(external({ 'data-consent-type': 'module' }));
  const next = holdScript(external({ defer: '' }));
  makeRelease({ scriptTimeout: 600 }).release([hangs, next]);
  expect(hangs.async).toBe(false);
  await vi.advanceTimersByTimeAsync(602);
  expect(hasStarted(next)).toBe(true);
  expect(next.async).toBe(true);
});

test('the handlers that the page gave a script still run', async () => {
  const loads = holdScript(external());
  const fails = holdScript(external());
  const onLoad = vi.fn();
  const onError = vi.fn();
  loads.onload = onLoad;
  fails.onerror = onError;
  makeRelease().release([loads, fails]);
  await settle(loads);
  await settle(fails, 'error');
  expect([onLoad.mock.calls.length, onError.mock.calls.length]).toEqual([1, 1]);
  expect([loads.onload, fails.onerror]).toEqual([onLoad, onError]);
});

test('a script that is no longer wanted in its turn does not run', async () => {
  const blocking = holdScript(external());
  const takenBack = holdScript();
  const wanted = new Set<Element>([blocking, takenBack]);
  const { release, onSkipped, onReleased } = makeRelease({ isWanted: (element) => wanted.has(element) });
  release([blocking, takenBack]);
  wanted.delete(takenBack);
  await settle(blocking);
  expect(hasStarted(takenBack)).toBe(false);
  expect(onSkipped).toHaveBeenCalledExactlyOnceWith(takenBack);
  expect(onReleased).toHaveBeenCalledExactlyOnceWith([blocking]);
});

test('the downloads of scripts whose turn comes later start at once, as the scripts themselves would ask', () => {
  const first = holdScript(external());
  const module = holdScript({ src: '/m.js', 'data-consent-type': 'module', crossorigin: 'anonymous' });
  const second = holdScript({ src: '/s.js' });
  // jsdom does not know these.
  Object.assign(second, { integrity: 'sha256-x', referrerPolicy: 'no-referrer' });
  makeRelease().release([first, second, module]);
  const links = [...document.head.querySelectorAll('link')];
  expect(links.map(({ rel, href }) => [rel, href])).toEqual([
    ['preload', second.src],
    ['modulepreload', module.src],
  ]);
  expect(links[0]?.integrity).toBe('sha256-x');
  expect(links[0]?.referrerPolicy).toBe('no-referrer');
  expect(links[1]?.crossOrigin).toBe('anonymous');
});

test('a script for browsers without modules does not run', () => {
  const script = holdScript();
  Object.assign(script, { noModule: true });
  makeRelease().release([script]);
  expect(hasStarted(script)).toBe(false);
});
