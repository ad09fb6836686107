// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDecisions } from '../../../src/core/decisions.ts';
import { createStore } from '../../../src/core/store.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { decide } from '../../../src/model/decision/decision.ts';
import { grantsOf } from '../../../src/model/decision/grants.ts';
import { decodeRecord, encodeRecord } from '../../../src/model/decision/record.ts';
import type { ConfigInput, Decision, View } from '../../../src/model/types.ts';

const now = Date.UTC(2026, 10, 22, 12);
let warned = vi.spyOn(console, 'warn');

beforeEach(() => {
  vi.useFakeTimers({ now });
  warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Decisions over parts that only note, in order, what was asked of them. */
function makeDecisions({ input = {}, view = 'banner' as View, isStored = true } = {}) {
  const config = resolveConfig(input, {});
  const grants = grantsOf(config, null);
  const store = createStore({ decision: null, grants, signals: { gpc: false }, view, language: 'nl' });
  const steps: string[] = [];
  const cookies: string[] = [];
  const write = vi.fn((text: string, _expires: Date | undefined) => {
    steps.push('cookie');
    if (isStored) cookies.splice(0, 1, text);
    return isStored;
  });
  const apply = vi.fn((decision: Decision | null, next: View, beforeEvents: (previous: typeof store.state) => void) => {
    steps.push('effects');
    const previous = store.state;
    store.set({ decision, grants: grantsOf(config, decision), view: next });
    beforeEvents(previous);
  });
  const buttons = { accept: 'Ja', reject: 'Nee', customize: 'Kiezen' };
  const notice = { language: 'nl', title: 'Cookies', text: ['Mag het?'], ...buttons };
  const onMade = vi.fn(() => void steps.push('add-ons'));
  const decisions = createDecisions({
    config,
    records: { texts: () => cookies, write },
    effects: { apply },
    viewFor: (decision) => (decision && !decision.unanswered ? 'none' : 'banner'),
    notice: () => notice,
    onMade,
  });
  const tell = vi.fn(() => void steps.push('tabs'));
  decisions.onWrite(tell);
  const recordAt = (time: number, yes: boolean) =>
    encodeRecord(
      config,
      decide(config, () => yes, 'banner', time),
    );
  return { decisions, config, store, steps, cookies, write, apply, onMade, notice, tell, recordAt };
}

describe('a decision that is made here', () => {
  test('is in the cookie before anything follows from it, then told to add-ons, then to other tabs', () => {
    const { decisions, steps, write, tell, store } = makeDecisions();
    decisions.decideAndStore({ answer: () => true, via: 'banner' });
    expect(steps).toEqual(['cookie', 'effects', 'add-ons', 'tabs']);
    expect(write.mock.calls[0]?.[1]).toEqual(new Date(now + 182 * 864e5));
    expect(tell).toHaveBeenCalledExactlyOnceWith();
    expect(store.state).toMatchObject({ view: 'none', grants: { analytics: true }, decision: { via: 'banner' } });
  });
  test('for the session has a cookie without an end', () => {
    const { decisions, write } = makeDecisions({ input: { cookie: { days: 'session' } } });
    decisions.decideAndStore({ answer: () => true, via: 'banner' });
    expect(write.mock.calls[0]?.[1]).toBeUndefined();
  });
  test('is told to add-ons with the one before it and the notice that was on the screen', () => {
    const { decisions, onMade, notice, store } = makeDecisions();
    decisions.decideAndStore({ answer: () => true, via: 'banner' });
    expect(onMade).toHaveBeenLastCalledWith({ decision: store.state.decision, previous: null, notice });
    const previous = store.state.decision;
    decisions.decideAndStore({ answer: () => false, via: 'api' });
    expect(onMade).toHaveBeenLastCalledWith({ decision: store.state.decision, previous, notice: null });
  });
  test('by a placeholder has a notice, although no layer is open', () => {
    const { decisions, onMade, notice } = makeDecisions({ view: 'none' });
    decisions.decideAndStore({ answer: () => true, via: 'placeholder' });
    expect(onMade).toHaveBeenLastCalledWith(expect.objectContaining({ notice }));
  });
});

describe('a decision that could not be stored', () => {
  function warningFor(input: ConfigInput): string {
    makeDecisions({ input, isStored: false }).decisions.decideAndStore({ answer: () => true, via: 'banner' });
    return warned.mock.calls.flat().join();
  }
  test('names cookie.domain where a domain is configured', () => {
    const warning = warningFor({ cookie: { domain: '.elders.example' } });
    expect(warning).toMatch(/could not be stored.*"\.elders\.example".*check cookie\.domain/);
  });
  test.each([
    ['no domain is configured', {}, true],
    ['the widest domain is taken', { cookie: { domain: 'auto' } }, true],
    ['cookies are blocked', { cookie: { domain: '.elders.example' } }, false],
  ])('does not name cookie.domain where %s', async (_, input, cookieEnabled) => {
    vi.resetModules();
    vi.spyOn(navigator, 'cookieEnabled', 'get').mockReturnValue(cookieEnabled);
    const { createDecisions: create } = await import('../../../src/core/decisions.ts');
    const parts = makeDecisions({ input, isStored: false });
    const { config } = parts;
    const records = { texts: () => [], write: () => false };
    const effects = { setUp() {}, apply() {} };
    create({ config, records, effects, viewFor: () => 'none', notice: () => null, onMade() {} }).decideAndStore({
      answer: () => true,
      via: 'api',
    });
    const warning = warned.mock.calls.flat().join();
    expect(warning).toMatch(/could not be stored.*keeps no cookies.*asked again/);
    expect(warning).not.toContain('cookie.domain');
  });
  test('is kept on this page: what the cookie says is older', () => {
    const { decisions, cookies, recordAt, apply, store } = makeDecisions({ isStored: false });
    cookies.push(recordAt(now - 5000, false));
    decisions.decideAndStore({ answer: () => true, via: 'banner' });
    decisions.readAgain();
    // What the cookie said, and then the decision.
    expect(apply).toHaveBeenCalledTimes(2);
    expect(store.state.grants.analytics).toBe(true);
  });
});

describe('a decision that was made elsewhere', () => {
  test('is read from the cookie: of several records the latest', () => {
    const { decisions, cookies, recordAt } = makeDecisions();
    cookies.push('not a record', recordAt(now - 9000, true), recordAt(now - 5000, false));
    expect(decisions.read()).toMatchObject({ time: now - 5000, choices: { analytics: false } });
  });
  test('has its effects once, without telling add-ons or other tabs', () => {
    const { decisions, cookies, recordAt, steps, store } = makeDecisions();
    cookies.push(recordAt(now - 5000, true));
    decisions.readAgain();
    decisions.readAgain();
    expect(steps).toEqual(['effects']);
    expect(store.state).toMatchObject({ view: 'none', grants: { analytics: true } });
  });
  test('does not count where it is older than the one here, which is written again', () => {
    const { decisions, cookies, recordAt, apply, store, tell } = makeDecisions();
    decisions.decideAndStore({ answer: () => false, via: 'banner' });
    const [written] = cookies;
    // As a server does that renews what it was sent, and a message of a tab that is late.
    for (const older of [recordAt(now - 60_000, true), recordAt(now, true)]) {
      cookies.splice(0, 1, older);
      decisions.readAgain();
      expect(cookies).toEqual([written]);
    }
    expect(apply).toHaveBeenCalledTimes(1);
    expect(tell).toHaveBeenCalledTimes(3);
    expect(store.state.grants.analytics).toBe(false);
  });
  test('comes before one that is made here, also where no message of it has arrived', () => {
    const { decisions, cookies, recordAt, config } = makeDecisions();
    decisions.decideAndStore({ answer: () => true, via: 'banner' });
    cookies.splice(0, 1, recordAt(now + 5000, false));
    const answer = (id: string) => id === 'functional' || undefined;
    decisions.decideAndStore({ answer, via: 'api', otherwise: () => false });
    const written = decodeRecord(cookies[0] ?? '');
    expect(written).toMatchObject({ time: now + 6000, choices: { functional: true, analytics: false } });
    expect(config.revision).toBe(1);
  });
  test('is followed by what a listener of its event decides', () => {
    const { decisions, cookies, apply, store } = makeDecisions();
    apply.mockImplementationOnce((decision, _, beforeEvents) => {
      beforeEvents(store.state);
      store.set({ decision });
      decisions.decideAndStore({ answer: () => false, via: 'api' });
    });
    decisions.decideAndStore({ answer: () => true, via: 'banner' });
    decisions.readAgain();
    expect(decodeRecord(cookies[0] ?? '')).toMatchObject({ time: now + 1000, choices: { analytics: false } });
    expect(store.state.grants.analytics).toBe(false);
  });
  test('ends on an open page where its only answers that count here end, also in a record that others keep alive', () => {
    // Another site on the same domain asks `other`, and was answered later.
    const { decisions, cookies, store } = makeDecisions({ input: { categories: { analytics: {} } } });
    const seconds = (time: number) => Math.floor(time / 1000).toString(36);
    const lifetime = 182 * 24 * 3600 * 1000;
    cookies.push(`1.1.${seconds(now - 1000)}.banner.other..${seconds(now - lifetime + 10_000)}.analytics.`);
    decisions.readAgain();
    expect(store.state.grants.analytics).toBe(true);
    vi.setSystemTime(now + 20_000);
    decisions.readAgain();
    expect(store.state).toMatchObject({ decision: null, view: 'banner', grants: { analytics: false } });
  });
  test('is forgotten with its cookie', () => {
    const { decisions, cookies, store } = makeDecisions();
    decisions.decideAndStore({ answer: () => true, via: 'banner' });
    cookies.length = 0;
    decisions.readAgain();
    expect(store.state).toMatchObject({ decision: null, view: 'banner' });
  });
  test('that is older than one that was deleted does not count, and a new decision comes after both', () => {
    const { decisions, cookies, store, recordAt } = makeDecisions();
    const older = recordAt(now - 60_000, true);
    decisions.decideAndStore({ answer: () => false, via: 'banner' });
    const refusal = cookies[0] ?? '';
    cookies.length = 0;
    decisions.readAgain();
    expect(store.state.view).toBe('banner');
    // A server deletes the cookie, and then renews an older one; the clock was set back since.
    vi.setSystemTime(now - 30_000);
    cookies.push(older);
    decisions.readAgain();
    expect(store.state).toMatchObject({ view: 'none', grants: { analytics: false } });
    expect(cookies).toEqual([refusal]);
    cookies.length = 0;
    decisions.readAgain();
    decisions.decideAndStore({ answer: () => true, via: 'banner' });
    decisions.readAgain();
    expect(store.state.grants.analytics).toBe(true);
  });
  test('of which one answer has ended asks for that, and the others go on', () => {
    const { decisions, cookies, store, config } = makeDecisions();
    const times = [now, now - 100 * 864e5].map((time) => (time / 1000).toString(36));
    cookies.push(`1.${config.revision}.${times[0]}.banner.functional.targeting.${times[1]}.analytics.`);
    decisions.readAgain();
    expect(store.state).toMatchObject({ view: 'none', grants: { functional: true, analytics: true } });
    vi.setSystemTime(now + 82 * 864e5);
    decisions.readAgain();
    expect(store.state).toMatchObject({
      view: 'banner',
      grants: { functional: true, analytics: false, targeting: false },
      decision: { unanswered: ['analytics'] },
    });
  });
  test('that has ended asks the visitor again', () => {
    const { decisions, cookies, recordAt, store } = makeDecisions();
    cookies.push(recordAt(now, true));
    decisions.readAgain();
    expect(store.state.view).toBe('none');
    vi.setSystemTime(now + 183 * 864e5);
    decisions.readAgain();
    expect(store.state).toMatchObject({ decision: null, view: 'banner', grants: { analytics: false } });
  });
});
