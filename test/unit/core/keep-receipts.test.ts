// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Akkoord, type ConfigInput, init, type Receipt } from '../../../src/index.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { decide } from '../../../src/model/decision/decision.ts';
import { makeReceipt } from '../../../src/model/decision/make-receipt.ts';
import { encodeRecord } from '../../../src/model/decision/record.ts';
import type { Via } from '../../../src/model/types.ts';

const site = {
  categories: { analytics: {}, targeting: {} },
  receipts: { endpoint: '/consent-receipts' },
} as const satisfies ConfigInput;
const resolved = resolveConfig(site, {});

interface Post {
  readonly receipt: Receipt;
  readonly keepalive: boolean | undefined;
  readonly signal: AbortSignal | null | undefined;
  /** What the server says, at last. */
  answer(status: number): void;
}
let posts: Post[] = [];
let running: Akkoord | undefined;

const loadUi = async () => ({
  mount: () => ({ update() {}, hold() {}, unhold() {}, declare() {}, destroy() {} }),
});

/** The library on a new page; the file that keeps receipts is there. */
async function start(config: ConfigInput = site): Promise<Akkoord> {
  const akkoord: Akkoord = init(config, { loadUi });
  running = akkoord;
  const { acceptAll } = akkoord;
  await vi.waitFor(() => expect(akkoord.acceptAll).not.toBe(acceptAll), 5000);
  return akkoord;
}

function setCookie(yes: boolean, via: Via, time: number): void {
  const decision = decide(resolved, () => yes, via, time);
  document.cookie = `akkoord=${encodeRecord(resolved, decision)}; Path=/`;
}

/** So many receipts of earlier pages that the server did not take. */
function setUnsent(count: number): Receipt[] {
  const unsent = Array.from({ length: count }, (_, n) =>
    makeReceipt(
      resolved,
      decide(resolved, () => false, 'banner', Date.now() - 1e7 + n * 1000),
      null,
      'nl',
      {
        record_id: `a4c1f2d0-1b2c-4d3e-8f90-0123456789a${n}`,
        consent_id: '0123abcd',
        notice_hash: null,
        scope: 'localhost',
        language: 'nl',
        library: '0.1.0',
      },
    ),
  );
  localStorage.setItem('akkoord', JSON.stringify({ current: null, unsent }));
  return unsent;
}

beforeEach(() => {
  posts = [];
  vi.stubGlobal('fetch', (_url: string, { body, keepalive, signal }: RequestInit) => {
    return new Promise((answered, failed) => {
      signal?.addEventListener('abort', () => failed(signal.reason));
      posts.push({
        receipt: JSON.parse(`${body}`),
        keepalive,
        signal,
        answer: (status) => answered({ ok: status < 300, status }),
      });
    });
  });
});
afterEach(() => {
  running?.destroy();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  document.cookie = 'akkoord=; Max-Age=0; Path=/';
});

const unsentIds = () => JSON.parse(localStorage.getItem('akkoord') ?? '{"unsent":[]}').unsent.map(idOf);
const idOf = ({ record_id }: Receipt) => record_id;

describe('what happened', () => {
  test.each([
    ['refused again on another page', false, (akkoord: Akkoord) => akkoord.rejectAll(), 'refused'],
    ['accepted after a refusal', false, (akkoord: Akkoord) => akkoord.acceptAll(), 'changed'],
    ['withdrawn after a yes', true, (akkoord: Akkoord) => akkoord.withdraw(), 'withdrawn'],
  ])('%s', async (_what, before, act, type) => {
    setCookie(before, 'banner', Date.now() - 1e7);
    act(await start());
    expect(posts.map(({ receipt }) => receipt.event.type)).toEqual([type]);
  });

  test('a choice that was carried over, just now even, has no receipt; what follows it has', async () => {
    setCookie(true, 'elsewhere', Date.now());
    const akkoord = await start();
    expect(akkoord.state.decision?.via).toBe('elsewhere');
    expect(posts).toEqual([]);
    expect(akkoord.receipt()).not.toHaveProperty('record_id');
    akkoord.withdraw();
    expect(posts.map(({ receipt }) => receipt.event.type)).toEqual(['withdrawn']);
  });

  test('one that was faster than the file has one', async () => {
    setCookie(true, 'banner', Date.now());
    await start();
    expect(posts.map(({ receipt }) => receipt.event.type)).toEqual(['given']);
  });
});

describe('posting', () => {
  test('what is new goes at once and outlives the page; what is older goes one by one, and does not', async () => {
    const older = setUnsent(3);
    const akkoord = await start();
    await vi.waitFor(() => expect(posts).toHaveLength(1));
    akkoord.rejectAll();
    expect(posts.map(({ keepalive }) => keepalive)).toEqual([false, true]);
    expect(posts.map(({ receipt }) => idOf(receipt))).toEqual([older[0]?.record_id, expect.any(String)]);
    posts[0]?.answer(201);
    await vi.waitFor(() => expect(posts).toHaveLength(3));
    posts[2]?.answer(409);
    await vi.waitFor(() => expect(posts).toHaveLength(4));
    expect(posts.slice(2).map(({ receipt }) => idOf(receipt))).toEqual(older.slice(1).map(idOf));
    posts[3]?.answer(200);
    await vi.waitFor(() => expect(unsentIds()).toHaveLength(1));
    posts[1]?.answer(201);
    await vi.waitFor(() => expect(unsentIds()).toEqual([]));
    expect(posts).toHaveLength(4);
  });

  test.each([500, 404])('ends at the first that the server cannot take: %i', async (status) => {
    const older = setUnsent(3);
    const akkoord = await start();
    await vi.waitFor(() => expect(posts).toHaveLength(1));
    posts[0]?.answer(status);
    // a later decision is posted by itself
    akkoord.rejectAll();
    posts[1]?.answer(201);
    await vi.waitFor(() => expect(unsentIds()).toEqual(older.map(idOf)));
    expect(posts).toHaveLength(2);
  });

  test('waits for ten seconds', async () => {
    const limit = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
    const older = setUnsent(2);
    const akkoord = await start();
    akkoord.acceptAll();
    expect(posts.map(({ signal }) => signal)).toEqual([limit.signal, limit.signal]);
    expect(timeout.mock.calls).toEqual([[10_000], [10_000]]);
    limit.abort();
    await vi.waitFor(() => expect(posts.every(({ signal }) => signal?.aborted)).toBe(true));
    // the next page tries again
    akkoord.destroy();
    await start();
    await vi.waitFor(() => expect(posts).toHaveLength(3));
    expect(posts[2]?.receipt).toMatchObject({ record_id: older[0]?.record_id });
    expect(unsentIds()).toHaveLength(3);
  });
});

describe('keeping', () => {
  test('where storage is full, what is new replaces what stood there, and is posted', async () => {
    const akkoord = await start();
    akkoord.acceptAll();
    posts[0]?.answer(201);
    await vi.waitFor(() => expect(unsentIds()).toEqual([]));
    expect(localStorage.getItem('akkoord')).toContain('"given"');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    akkoord.withdraw();
    expect(posts.map(({ receipt }) => receipt.event.type)).toEqual(['given', 'withdrawn']);
    expect(akkoord.receipt()).toMatchObject({ event: { type: 'withdrawn' } });
    expect(localStorage.getItem('akkoord')).toBeNull();
    // and what follows is of the same visitor
    akkoord.acceptAll();
    expect(posts[2]?.receipt).toMatchObject({
      event: { type: 'changed' },
      consent_id: posts[0]?.receipt.consent_id,
    });
  });

  test('looks into storage once a decision', async () => {
    const akkoord = await start();
    const reads = vi.spyOn(Storage.prototype, 'getItem');
    akkoord.acceptAll();
    expect(posts).toHaveLength(1);
    expect(reads).toHaveBeenCalledTimes(1);
  });

  test('what no server would take is neither kept nor posted, and said', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const akkoord = await start({ ...site, controller: { name: 'Voorbeeld\nBV' } });
    akkoord.acceptAll();
    expect(warn.mock.calls.flat().join()).toMatch(/not a valid receipt: \{.*Voorbeeld\\nBV/);
    expect(posts).toEqual([]);
    expect(localStorage.getItem('akkoord')).toBeNull();
    expect(akkoord.receipt()).toMatchObject({ via: 'api', choices: { analytics: true } });
  });

  test('of a domain that the browser found, the host is the scope', async () => {
    const akkoord = await start({ ...site, cookie: { domain: 'auto' } });
    akkoord.acceptAll();
    expect(posts[0]?.receipt.scope).toBe('localhost');
  });
});

describe('one instance after another', () => {
  test('receipts go on, once each', async () => {
    const first = await start();
    first.acceptAll();
    first.destroy();
    const second = await start();
    await vi.waitFor(() => expect(posts).toHaveLength(2));
    second.withdraw();
    expect(posts.slice(1).map(({ receipt }) => receipt.event.type)).toEqual(['given', 'withdrawn']);
    expect(second.receipt()).toMatchObject({ event: { type: 'withdrawn' }, record_id: posts[2]?.receipt.record_id });
  });

  test('one that was gone before the file came does nothing, and the file that is there twice works once', async () => {
    const { keepReceipts } = await import('../../../src/receipts.ts');
    setUnsent(1);
    const first: Akkoord = init(site, { loadUi });
    const { acceptAll } = first;
    first.destroy();
    const second = await start();
    keepReceipts(second);
    keepReceipts(first);
    expect(first.acceptAll).toBe(acceptAll);
    second.rejectAll();
    // the one that waited, and the new one
    expect(posts.map(({ keepalive }) => keepalive)).toEqual([false, true]);
  });
});
