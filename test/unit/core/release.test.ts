// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRelease } from '../../../src/core/release.ts';
import type { ReleaseOptions } from '../../../src/core/release-options.ts';

beforeEach(() => {
  vi.useFakeTimers();
  forgetQueue();
  document.head.replaceChildren();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'readyState');
});

/** As on a new page. */
const forgetQueue = () => Reflect.deleteProperty(window, Symbol.for('akkoord.page-memory'));

function makeRelease(options: Partial<ReleaseOptions> = {}) {
  const onAllReleased = vi.fn();
  const onSkipped = vi.fn();
  const release = createRelease({ scriptTimeout: 600, mayRelease: () => true, onSkipped, onAllReleased, ...options });
  return { release, onAllReleased, onSkipped };
}

const made = new WeakSet<Element>();
/** Appends a held script. */
function holdScript(attributes: Record<string, string> = {}): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  for (const [key, value] of Object.entries(attributes)) script.setAttribute(key, value);
  document.body.append(script);
  made.add(script);
  return script;
}
const external = (more: Record<string, string> = {}) => ({ src: 'https://derde.example/x.js', ...more });
/** What ran is held again, and says so. */
const hasStarted = (script: HTMLScriptElement) => script.hasAttribute('data-consent-ran');
/** What runs in the place of an external script, while it does. */
const standInOf = (script: HTMLScriptElement) => {
  const standIn = script.previousElementSibling;
  return standIn instanceof HTMLScriptElement && !made.has(standIn) ? standIn : undefined;
};
const settle = async (script: HTMLScriptElement, type: 'load' | 'error' = 'load') => {
  standInOf(script)?.dispatchEvent(new Event(type));
  await vi.advanceTimersByTimeAsync(0);
};

test('blocking scripts run in order, inline ones too, and each waits for the external one before it', async () => {
  const scripts = [holdScript(), holdScript(external()), holdScript()] as const;
  const { release, onAllReleased } = makeRelease();
  release(scripts);
  expect(scripts.map(hasStarted)).toEqual([true, true, false]);
  await settle(scripts[1]);
  expect(scripts.map(hasStarted)).toEqual([true, true, true]);
  expect(onAllReleased).toHaveBeenCalledExactlyOnceWith([...scripts]);
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
  // A copy that the page makes while a script is downloaded does nothing by itself.
  expect(standInOf(deferred)?.type).toBe('text/plain');
  await settle(deferred);
  expect(started()).toEqual([true, true, true, true, true]);
  // Browsers send no event for an inline module.
  expect(standInOf(module)).toBeUndefined();
});

test('the first script is asked for before the downloads of those that wait for their turn', () => {
  const asked: string[] = [];
  const note = (records: readonly MutationRecord[]) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) asked.push(node.nodeName);
  };
  const observer = new MutationObserver(note);
  observer.observe(document, { childList: true, subtree: true });
  const scripts = ['1', '2', '3'].map((name) => holdScript({ src: `https://derde.example/${name}.js` }));
  observer.takeRecords();
  makeRelease().release(scripts);
  note(observer.takeRecords());
  expect(asked).toEqual(['SCRIPT', 'LINK', 'LINK']);
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
  const { release, onAllReleased } = makeRelease({ scriptTimeout: 600 });
  release([hangs, fails, last]);
  await vi.advanceTimersByTimeAsync(599);
  expect(hasStarted(fails)).toBe(false);
  await vi.advanceTimersByTimeAsync(2);
  expect([hasStarted(fails), hasStarted(last)]).toEqual([true, false]);
  await settle(fails, 'error');
  expect(hasStarted(last)).toBe(true);
  expect(onAllReleased).toHaveBeenCalledExactlyOnceWith([hangs, fails, last]);
});

test('after a module that hangs the next deferred script does not wait for it in the browser either', async () => {
  const hangs = holdScript(external({ 'data-consent-type': 'module' }));
  const next = holdScript(external({ defer: '' }));
  makeRelease({ scriptTimeout: 600 }).release([hangs, next]);
  expect(standInOf(hangs)?.async).toBe(false);
  await vi.advanceTimersByTimeAsync(602);
  expect(hasStarted(next)).toBe(true);
  expect(standInOf(next)?.async).toBe(true);
});

test('the handlers that the page gave a script are called once', async () => {
  const calls: string[] = [];
  const kinds = [{}, { defer: '' }, { async: '' }, { 'data-consent-type': 'module' }];
  const scripts = kinds.map((kind) => holdScript(external(kind)));
  for (const script of scripts) {
    script.onload = () => calls.push('property');
    script.addEventListener('load', ({ target }) => calls.push(target === script ? 'listener' : 'for another'));
    script.addEventListener('error', () => calls.push('error'));
  }
  makeRelease().release(scripts);
  for (const script of scripts) {
    const expected = script === scripts[2] ? ['error'] : ['property', 'listener'];
    await settle(script, script === scripts[2] ? 'error' : 'load');
    expect(calls.splice(0)).toEqual(expected);
    await vi.advanceTimersByTimeAsync(1);
  }
});

test('a script runs by a fresh one, which has its attributes and is gone afterwards; the held one stays held', async () => {
  const script = holdScript(external({ 'data-site': '7', crossorigin: 'anonymous', nonce: 'n1', onload: 'void 0' }));
  script.nonce = 'n1';
  makeRelease().release([script]);
  const standIn = standInOf(script);
  expect(standIn?.src).toBe(script.src);
  expect([standIn?.dataset.site, standIn?.crossOrigin, standIn?.nonce]).toEqual(['7', 'anonymous', 'n1']);
  // The held one hears what happens, so that its own handlers must not be there twice.
  expect(standIn?.hasAttribute('onload')).toBe(false);
  await settle(script);
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect([script.type, script.getAttribute('onload')]).toEqual(['text/plain', 'void 0']);
});

test.each(['text/partytown', 'application/json', 'speculationrules'])(
  'what is not JavaScript (%s) gets its type and is not waited for',
  (type) => {
    const script = holdScript(external({ 'data-consent-type': ` ${type} ` }));
    const next = holdScript();
    const { release, onAllReleased } = makeRelease();
    release([script, next]);
    expect(script.type).toBe(type);
    expect(hasStarted(next)).toBe(true);
    expect(onAllReleased).toHaveBeenCalledExactlyOnceWith([script, next]);
  },
);

test.each(['text/javascript', ' Text/JavaScript ', 'application/x-ecmascript', 'text/jscript', 'MODULE'])(
  'what browsers take for JavaScript (%s) is waited for',
  async (type) => {
    const script = holdScript(external({ 'data-consent-type': type }));
    const next = holdScript(type === 'MODULE' ? external({ defer: '' }) : {});
    makeRelease().release([script, next]);
    expect(hasStarted(next)).toBe(false);
    await settle(script);
    await vi.advanceTimersByTimeAsync(1);
    expect(hasStarted(next)).toBe(true);
  },
);

test('a script that is no longer wanted in its turn does not run', async () => {
  const blocking = holdScript(external());
  const takenBack = holdScript();
  const wanted = new Set<Element>([blocking, takenBack]);
  const { release, onSkipped, onAllReleased } = makeRelease({ mayRelease: (element) => wanted.has(element) });
  release([blocking, takenBack]);
  wanted.delete(takenBack);
  await settle(blocking);
  expect(hasStarted(takenBack)).toBe(false);
  expect(onSkipped).toHaveBeenCalledExactlyOnceWith(takenBack);
  expect(onAllReleased).toHaveBeenCalledExactlyOnceWith([blocking]);
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
  // What keeps the head of a page keeps none of them.
  links[0]?.dispatchEvent(new Event('load'));
  links[1]?.dispatchEvent(new Event('error'));
  expect(document.head.querySelectorAll('link')).toHaveLength(0);
});

test.each(['', 'async', 'defer'])(
  'a script for browsers without modules does not run, and nobody waits for it: %s',
  async (how) => {
    const script = holdScript(external());
    Object.assign(script, { noModule: true });
    if (how) script.setAttribute(how, '');
    const next = holdScript();
    next.setAttribute('data-consent-type', 'module');
    makeRelease().release([script, next]);
    expect(hasStarted(script)).toBe(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(hasStarted(next)).toBe(true);
  },
);

test('a library that is started again waits for the script that the former one let go, and does not run it again', async () => {
  const first = holdScript(external());
  const second = holdScript(external());
  let isStopped = false;
  const former = makeRelease({ mayRelease: () => !isStopped });
  former.release([first, second]);
  isStopped = true;
  const later = makeRelease();
  later.release([second]);
  expect([hasStarted(first), hasStarted(second)]).toEqual([true, false]);
  await settle(first);
  expect(former.onSkipped).toHaveBeenCalledExactlyOnceWith(second);
  expect(hasStarted(second)).toBe(true);
  await settle(second);
  expect(later.onAllReleased).toHaveBeenCalledExactlyOnceWith([second]);
});
