// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { replayLoadEvents } from '../../../src/addons/replay/replay-load-events.ts';

// The global object of a test is not a real window, and dispatches no events. This window does.
declare const jsdom: { readonly window: Window & typeof globalThis };
vi.stubGlobal('window', jsdom.window);
const { addEventListener, removeEventListener } = {
  addEventListener: (...args: Parameters<Window['addEventListener']>) => window.addEventListener(...args),
  removeEventListener: (...args: Parameters<Window['removeEventListener']>) => window.removeEventListener(...args),
};

/** Runs code as a script whose `data-consent` names this. jsdom itself tells the current script only to its own. */
function runHeldScript(consentId: string, code: () => void): void {
  const script = document.createElement('script');
  script.dataset.consent = consentId;
  const spy = vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  code();
  spy.mockRestore();
}

const heard: string[] = [];
const hear = (what: string) => () => void heard.push(what);
/** What is due is called in a task of its own: one that was queued later has it behind itself. */
const untilCalled = () => new Promise((resolve) => setTimeout(resolve));

// All of this file happens after the events: jsdom has a page that is complete.
replayLoadEvents({
  categories: { analytics: { services: { stats: { replayLoadEvents: true } } }, targeting: { services: { ads: {} } } },
});
afterEach(() => {
  heard.length = 0;
  window.onload = null;
});

test('late listeners are called once, in the order of the events, and no listener of the page is', async () => {
  expect(document.readyState).toBe('complete');
  addEventListener('load', hear('page'));
  runHeldScript('stats', () => {
    addEventListener('load', hear('load'));
    document.addEventListener('readystatechange', hear('readystatechange'));
    document.addEventListener('DOMContentLoaded', hear('parsed'));
    addEventListener('click', hear('click'));
  });
  await untilCalled();
  expect(heard).toEqual(['parsed', 'readystatechange', 'load']);
  await untilCalled();
  expect(heard).toHaveLength(3);
});

test('scripts of another service are not helped; those of the category are', async () => {
  runHeldScript('ads', () => addEventListener('load', hear('ads')));
  runHeldScript('analytics', () => addEventListener('load', hear('analytics')));
  await untilCalled();
  expect(heard).toEqual(['analytics']);
});

test('duplicates are ignored; a listener that was removed or aborted is not called', async () => {
  const stop = new AbortController();
  const [twice, removed] = [hear('twice'), hear('removed')];
  runHeldScript('stats', () => {
    for (const listener of [twice, twice, removed]) addEventListener('load', listener);
    removeEventListener('load', removed);
    addEventListener('load', hear('aborted'), { signal: stop.signal });
    stop.abort();
  });
  await untilCalled();
  expect(heard).toEqual(['twice']);
});

test('listeners that a late listener registers are called too, and a listener that throws does not stop the next', async () => {
  const errors: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => errors.push(error));
  runHeldScript('stats', () => {
    const listener = () => {
      addEventListener('load', hear('inner'));
      throw new Error('thrown on purpose');
    };
    addEventListener('load', listener, { once: true });
    addEventListener('load', {
      handleEvent: ({ target, currentTarget }) => {
        heard.push(`${target === document} ${currentTarget === window}`);
      },
    });
  });
  await untilCalled();
  await untilCalled();
  expect(heard).toEqual(['true true', 'inner']);
  expect(errors).toEqual([new Error('thrown on purpose')]);
});

test('an event that the page dispatches itself calls the listener again, unless it was for once', async () => {
  runHeldScript('stats', () => {
    addEventListener('load', hear('always'));
    addEventListener('load', hear('once'), { once: true });
  });
  await untilCalled();
  window.dispatchEvent(new Event('load'));
  expect(heard.filter((what) => ['always', 'once'].includes(what))).toEqual(['always', 'once', 'always']);
});

test('a handler is called if it is still assigned, and a script that asks for the earlier handler gets null', async () => {
  window.onload = hear('page');
  let found: unknown = 'not asked';
  runHeldScript('stats', () => {
    found = window.onload;
    window.onload = hear('replaced');
    window.onload = hear('handler');
  });
  await untilCalled();
  expect(found).toBeNull();
  expect(heard).toEqual(['handler']);
});

test.each([
  { categories: null },
  { categories: { analytics: null } },
  { categories: { analytics: { services: null } } },
  {
    categories: { analytics: { services: { stats: null } } },
  },
])('a mistake in the configuration, %j, does not take the application down', (input) => {
  expect(() => replayLoadEvents(input as never)).not.toThrow();
});
