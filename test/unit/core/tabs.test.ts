// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectTabs } from '../../../src/core/tabs.ts';

/** Channels as a browser has them: a message reaches the others of the same name, in the same task here. */
class FakeChannel {
  static open = new Set<FakeChannel>();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  constructor(readonly name: string) {
    FakeChannel.open.add(this);
  }
  postMessage(data: unknown): void {
    for (const channel of FakeChannel.open) {
      if (channel !== this && channel.name === this.name) channel.onmessage?.({ data });
    }
  }
  close(): void {
    FakeChannel.open.delete(this);
  }
}

/** The page is shown: for the first time, or again from the back/forward cache. jsdom has no PageTransitionEvent. */
const show = (persisted: boolean) => dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

let stop = new AbortController();
const cookie = { name: 'akkoord', days: 182 } as const;
const read = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  stop = new AbortController();
  read.mockClear();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the others of the same name look at the cookie when a record is written in one tab, and only they', () => {
  const elsewhere = vi.fn();
  const tell = connectTabs(cookie, read, stop.signal);
  connectTabs(cookie, elsewhere, stop.signal);
  const readOther = vi.fn();
  connectTabs({ ...cookie, name: 'other' }, readOther, stop.signal);
  tell();
  expect(elsewhere).toHaveBeenCalledExactlyOnceWith();
  // The cookie of another process can be later than its message.
  vi.advanceTimersByTime(1000);
  expect(elsewhere).toHaveBeenCalledTimes(4);
  expect([read.mock.calls, readOther.mock.calls]).toEqual([[], []]);
});

test.each([
  ['the page comes back from the back/forward cache', () => show(true)],
  ['the page comes to the front', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the page is left', () => dispatchEvent(new Event('pagehide'))],
  ['half a minute has passed', () => vi.advanceTimersByTime(30_000)],
])('the cookie is looked at when %s', (_, act) => {
  connectTabs(cookie, read, stop.signal);
  act();
  expect(read).toHaveBeenCalledTimes(1);
});

test('the cookie is not looked at again when the page is shown for the first time', () => {
  connectTabs(cookie, read, stop.signal);
  show(false);
  expect(read).not.toHaveBeenCalled();
});

const changeOf = (changed: string, deleted: string) =>
  Object.assign(new Event('change'), { changed: [{ name: changed }], deleted: [{ name: deleted }] });

test('the cookie is looked at when another host of the site changed it, and not when it changed another one', () => {
  const cookieStore = new EventTarget();
  vi.stubGlobal('cookieStore', cookieStore);
  connectTabs({ ...cookie, domain: '.voorbeeld.example' }, read, stop.signal);
  cookieStore.dispatchEvent(changeOf('_ga', '_gid'));
  expect(read).not.toHaveBeenCalled();
  cookieStore.dispatchEvent(changeOf('akkoord', '_gid'));
  cookieStore.dispatchEvent(changeOf('_ga', 'akkoord'));
  expect(read.mock.calls).toEqual([[], []]);
});

test('a cookie of this host alone is no other host’s to change', () => {
  const cookieStore = new EventTarget();
  vi.stubGlobal('cookieStore', cookieStore);
  connectTabs(cookie, read, stop.signal);
  cookieStore.dispatchEvent(changeOf('akkoord', '_gid'));
  expect(read).not.toHaveBeenCalled();
});

test('a browser that denies channels still looks at the cookie, and telling does nothing', () => {
  vi.stubGlobal('BroadcastChannel', function denied() {
    throw new DOMException('denied', 'SecurityError');
  });
  const tell = connectTabs(cookie, read, stop.signal);
  expect(() => tell()).not.toThrow();
  show(true);
  expect(read).toHaveBeenCalledTimes(1);
});

test('a library that was destroyed hears nothing and leaves no timer or channel', () => {
  const elsewhere = new AbortController();
  const tell = connectTabs(cookie, () => {}, elsewhere.signal);
  connectTabs(cookie, read, stop.signal);
  stop.abort();
  tell();
  show(true);
  vi.advanceTimersByTime(60_000);
  expect(read).not.toHaveBeenCalled();
  elsewhere.abort();
  // The page can still decide by it: whoever runs now hears of that.
  const running = new AbortController();
  const look = vi.fn();
  connectTabs(cookie, look, running.signal);
  tell();
  expect(look).toHaveBeenCalledOnce();
  expect(FakeChannel.open.size).toBe(1);
  running.abort();
  vi.runAllTimers();
  expect(vi.getTimerCount()).toBe(0);
  expect(FakeChannel.open.size).toBe(0);
});
