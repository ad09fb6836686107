// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepReceipts, keepReceiptsIn } from '../../../src/addons/receipts/keep-receipts.ts';
import { publishContext } from '../../../src/core/addon-context.ts';
import type { Akkoord } from '../../../src/core/akkoord.ts';
import { decide } from '../../../src/model/decision/decision.ts';
import { makeReceipt } from '../../../src/model/decision/make-receipt.ts';
import { noticeText } from '../../../src/model/decision/notice.ts';
import { parseReceipt } from '../../../src/model/decision/parse-receipt.ts';
import type { ConfigInput, Decision, Receipt } from '../../../src/model/types.ts';
import { createFakeContext, type FakeContext } from './fake-context.ts';

const site = {
  categories: { analytics: {}, targeting: {} },
  receipts: { endpoint: '/consent-receipts' },
} as const satisfies ConfigInput;
const resolved = createFakeContext(site).config;

interface Post {
  readonly receipt: Receipt;
  readonly keepalive: boolean | undefined;
  readonly signal: AbortSignal | null | undefined;
  /** What the server answers, at last. */
  answer(status: number): void;
}
let posts: Post[] = [];

/** A page on which the library runs and the add-on is there. */
function openPage(config: ConfigInput = site, decision: Decision | null = null): FakeContext {
  const context = createFakeContext(config, decision);
  keepReceiptsIn(context);
  return context;
}

const decisionOf = (yes: boolean, time = Date.now() - 1e7) => decide(resolved, () => yes, 'banner', time);

/** Receipts of earlier pages that the server did not take. */
function setUnsent(count: number): Receipt[] {
  const unsent = Array.from({ length: count }, (_, n) =>
    makeReceipt(resolved, decisionOf(false, Date.now() - 1e7 + n * 1000), null, 'nl', {
      record_id: `a4c1f2d0-1b2c-4d3e-8f90-0123456789${String(n).padStart(2, '0')}`,
      consent_id: '0123abcd',
      signals: [],
      notice_hash: null,
      scope: 'localhost',
      language: 'nl',
      library: '0.1.0',
    }),
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
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
});

const idOf = ({ record_id }: Receipt) => record_id;
const typesPosted = () => posts.map(({ receipt }) => receipt.event.type);
const stored = () => JSON.parse(localStorage.getItem('akkoord') ?? '{"current":null,"unsent":[]}');
const unsentIds = () => stored().unsent.map(idOf);

describe('the contents of a receipt', () => {
  test.each([
    ['refused again on another page', false, false, 'refused'],
    ['accepted after a refusal', false, true, 'changed'],
    ['withdrawn after a yes', true, false, 'withdrawn'],
  ])('%s', (_what, before, after, type) => {
    openPage(site, decisionOf(before)).decide(after);
    expect(typesPosted()).toEqual([type]);
  });

  test('the notice that was shown: its hash and language; without one, the language of the state', () => {
    const page = openPage();
    const notice = {
      language: 'de',
      title: 'Über Cookies',
      text: ['Ja?'],
      accept: 'Ja',
      reject: 'Nein',
      customize: '…',
    };
    page.decide(true, { via: 'banner', notice });
    page.state = { ...page.state, language: 'nl_NL' };
    page.decide(false);
    expect(posts.map(({ receipt }) => [receipt.method, receipt.language, receipt.notice_hash])).toEqual([
      ['banner', 'de', createHash('sha256').update(noticeText(page.config, notice)).digest('base64url')],
      ['api', 'nl-NL', null],
    ]);
  });

  test('ids: another record each time, the same visitor, and what a server accepts', () => {
    const page = openPage();
    for (const yes of [true, false, true]) page.decide(yes);
    const receipts = posts.map(({ receipt }) => receipt);
    expect(new Set(receipts.map(idOf)).size).toBe(3);
    expect(new Set(receipts.map(({ consent_id }) => consent_id)).size).toBe(1);
    for (const receipt of receipts) {
      expect(receipt.record_id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(receipt.library).toBe('1.2.3');
      expect(parseReceipt(JSON.stringify(receipt))).toEqual(receipt);
    }
  });

  test('ids that a server accepts also where Prototype.js has replaced Array.from', () => {
    const from = vi.spyOn(Array, 'from').mockImplementation((list) => Array.prototype.slice.call(list));
    openPage().decide(true);
    from.mockRestore();
    expect(posts.map(({ receipt }) => parseReceipt(JSON.stringify(receipt)))).toEqual([expect.anything()]);
  });

  test('where the browser chose the domain, the host is the scope', () => {
    const scopeWith = (domain: string) => {
      const page = openPage({ ...site, cookie: { domain } });
      page.decide(true);
      return page.receipt()?.scope;
    };
    expect(scopeWith('auto')).toBe('localhost');
    expect(scopeWith('.voorbeeld.nl')).toBe('.voorbeeld.nl');
  });
});

describe('which decisions have a receipt', () => {
  test('a choice that was carried over has no receipt; the next decision has', () => {
    const page = openPage(
      site,
      decide(resolved, () => true, 'elsewhere', Date.now()),
    );
    page.decide(true, { via: 'elsewhere' });
    expect(posts).toEqual([]);
    expect(page.receipt()).toBeNull();
    page.decide(false);
    expect(typesPosted()).toEqual(['withdrawn']);
  });

  test('decisions that were made before the file arrived have one each, with the consent id from before', () => {
    const earlier = openPage();
    const decision = earlier.decide(false);
    const page = createFakeContext(site, decision);
    page.decide(true);
    page.decide(false);
    keepReceiptsIn(page);
    expect(typesPosted()).toEqual(['refused', 'changed', 'withdrawn', 'refused']);
    expect(new Set(posts.map(({ receipt }) => receipt.consent_id)).size).toBe(1);
    expect(page.receipt()).toMatchObject({ event: { type: 'withdrawn' } });
  });

  test("another tab's decision is shown with that tab's receipt, and neither made nor posted again", () => {
    const [here, there] = [openPage(), openPage()];
    const decision = there.decide(true);
    here.follow(decision);
    expect(here.receipt()).toEqual(posts[0]?.receipt);
    expect(posts).toHaveLength(1);
    here.decide(false);
    expect(posts[1]?.receipt).toMatchObject({
      event: { type: 'withdrawn' },
      consent_id: posts[0]?.receipt.consent_id,
    });
  });

  test('a stored receipt is used only if it proves the decision that is valid now', () => {
    const decision = openPage().decide(true);
    expect(openPage(site, decision).receipt()).toEqual(posts[0]?.receipt);
    expect(openPage(site, decisionOf(false)).receipt()).toBeNull();
    // That page found that it is over.
    expect(stored().current).toBeNull();
  });

  test('on a page that is prerendered nothing is stored or posted before the visitor looks at it', () => {
    setUnsent(1);
    Object.assign(document, { prerendering: true });
    const page = openPage();
    const gone = openPage();
    gone.destroy();
    expect(posts).toEqual([]);
    Object.assign(document, { prerendering: false });
    document.dispatchEvent(new Event('prerenderingchange'));
    expect(posts).toHaveLength(1);
    page.decide(true);
    expect(posts).toHaveLength(2);
  });
});

describe('posting', () => {
  test('a new receipt is posted at once with keepalive; older ones one by one, without', async () => {
    const older = setUnsent(3);
    openPage().decide(false);
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

  test.each([500, 404])('stops at the first that the server cannot accept now: %i', async (status) => {
    const older = setUnsent(3);
    const page = openPage();
    posts[0]?.answer(status);
    // A later decision is posted by itself.
    page.decide(false);
    posts[1]?.answer(201);
    await vi.waitFor(() => expect(unsentIds()).toEqual(older.map(idOf)));
    expect(posts).toHaveLength(2);
  });

  test.each([400, 413, 415, 422])(
    'a receipt that is refused for good (%i) is reported and given up',
    async (status) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      openPage({ ...site, receipts: { endpoint: `/refuses-${status}` } }).decide(true);
      posts[0]?.answer(status);
      await vi.waitFor(() => expect(unsentIds()).toEqual([]));
      expect(warn.mock.calls.flat().join()).toContain(`/refuses-${status} refused a receipt with status ${status}`);
      expect(stored().current).toEqual(posts[0]?.receipt);
    },
  );

  test('waits for ten seconds, and the next page tries again', async () => {
    const limit = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
    const older = setUnsent(2);
    openPage().decide(true);
    expect(posts.map(({ signal }) => signal)).toEqual([limit.signal, limit.signal]);
    expect(timeout.mock.calls).toEqual([[10_000], [10_000]]);
    limit.abort();
    openPage();
    expect(posts[2]?.receipt).toMatchObject({ record_id: older[0]?.record_id });
    expect(unsentIds()).toHaveLength(3);
  });

  test('drops the oldest of more than twenty', () => {
    const older = setUnsent(20);
    openPage().decide(true);
    expect(unsentIds()).toEqual([...older.slice(1).map(idOf), posts[1]?.receipt.record_id]);
  });

  test('without an endpoint, or without receipts in the configuration, nothing is posted', () => {
    const page = openPage({ ...site, receipts: {} });
    page.decide(true);
    expect(page.receipt()).toMatchObject({ event: { type: 'given' } });
    const { receipts: _, ...withoutReceipts } = site;
    const otherPage = openPage(withoutReceipts);
    otherPage.decide(true);
    expect(otherPage.receipt()).toBeNull();
    expect(posts).toEqual([]);
  });
});

describe('keeping', () => {
  test('a new receipt replaces the old one where storage is full, and is posted', async () => {
    const page = openPage();
    page.decide(true);
    posts[0]?.answer(201);
    await vi.waitFor(() => expect(unsentIds()).toEqual([]));
    expect(localStorage.getItem('akkoord')).toContain('"given"');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    page.decide(false);
    expect(typesPosted()).toEqual(['given', 'withdrawn']);
    expect(page.receipt()).toMatchObject({ event: { type: 'withdrawn' } });
    expect(localStorage.getItem('akkoord')).toBeNull();
    // What follows is of the same visitor.
    page.decide(true);
    expect(posts[2]?.receipt).toMatchObject({ event: { type: 'changed' }, consent_id: posts[0]?.receipt.consent_id });
  });

  test('reads storage once per decision', () => {
    const page = openPage();
    const reads = vi.spyOn(Storage.prototype, 'getItem');
    page.decide(true);
    expect(page.receipt()).toEqual(posts[0]?.receipt);
    expect(reads).toHaveBeenCalledTimes(1);
  });

  test('nothing is stored before a decision, and what another script stored there is not trusted', () => {
    openPage();
    expect(localStorage.length).toBe(0);
    const decision = decisionOf(true);
    for (const odd of ['', '{', '7', '{"current":{"schema_version":1},"unsent":[{}]}', '{"unsent":"a"}']) {
      localStorage.setItem('akkoord', odd);
      expect(openPage(site, decision).receipt()).toBeNull();
    }
    expect(posts).toEqual([]);
  });

  test('a receipt that no server would accept is neither kept nor posted, and is reported', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const page = openPage({ ...site, controller: { name: 'Voorbeeld\nBV' } });
    page.decide(true);
    expect(warn.mock.calls.flat().join()).toMatch(/receipt is not valid.*\{.*Voorbeeld\\nBV/);
    expect(posts).toEqual([]);
    expect(localStorage.getItem('akkoord')).toBeNull();
    expect(page.receipt()).toBeNull();
  });
});

describe('which library', () => {
  const asAkkoord = ({ akkoord }: FakeContext) => akkoord as Akkoord;

  test('works once, however often the file is there', async () => {
    setUnsent(1);
    const page = createFakeContext(site);
    publishContext(page);
    keepReceipts(asAkkoord(page));
    keepReceiptsIn(page);
    vi.resetModules();
    const copy = await import('../../../src/addons/receipts/keep-receipts.ts');
    copy.keepReceiptsIn(page);
    page.decide(true);
    page.destroy();
    // The receipt that waited, and the new one.
    expect(posts.map(({ keepalive }) => keepalive)).toEqual([false, true]);
  });

  test('does nothing for a library that does not run, and waits for one that starts', () => {
    const [gone, page] = [createFakeContext(site), createFakeContext(site)];
    publishContext(gone);
    gone.destroy();
    keepReceipts(asAkkoord(gone));
    keepReceipts(asAkkoord(page));
    publishContext(page);
    document.dispatchEvent(new CustomEvent('akkoord:ready'));
    gone.decide(true);
    expect(posts).toEqual([]);
    page.decide(true);
    page.destroy();
    expect(posts).toHaveLength(1);
  });

  test('receipts continue with the next library', () => {
    const first = openPage();
    const decision = first.decide(true);
    first.destroy();
    const second = openPage(site, decision);
    second.decide(false);
    // The second page posts what has had no answer, once more.
    expect(typesPosted()).toEqual(['given', 'given', 'withdrawn']);
    expect(second.receipt()).toEqual(posts[2]?.receipt);
  });
});
