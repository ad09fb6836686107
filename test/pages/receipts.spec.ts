import { parseReceipt } from '../../src/model/decision/parse-receipt.ts';
import type { Receipt } from '../../src/model/types.ts';
import { noticeHash } from '../../src/server.ts';
import { bannerOf } from '../support/consent-ui.ts';
import { onlyInChromium } from '../support/engines.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Visitor } from '../support/visitor.ts';
import { block, home, nextPage, script, servePages, settingsLink } from './site.ts';

const endpoint = '/consent-receipts';
const site = {
  revision: 3,
  policyDate: '2026-11-01',
  controller: { name: 'Voorbeeld BV', privacyUrl: '/privacy' },
  categories: { analytics: { services: { ga: { label: 'Google Analytics' } } }, targeting: {} },
  receipts: { endpoint },
};
// The library loads the receipts file by itself.
const head = block(site) + script;

/** The whole receipt, as soon as the file that keeps it is there. */
async function receiptOf(visitor: Visitor): Promise<Receipt | null> {
  await visitor.until(() => 'record_id' in (window.akkoord?.receipt() ?? {}));
  return visitor.run(() => window.akkoord?.receipt() as unknown as Receipt | null);
}

test('each decision is posted once, as the visitor can read it, and held back by nothing', async ({
  net,
  visitor,
  banner,
  preferences,
}) => {
  const posted: Receipt[] = [];
  net.route(endpoint, ({ body }) => {
    const receipt = parseReceipt(body ?? '');
    if (receipt) posted.push(receipt);
    return { status: receipt ? 201 : 400 };
  });
  servePages(net, { head, body: settingsLink });
  await visitor.goto(home);
  await banner.shown();
  expect(await visitor.storage()).toEqual({ local: [], session: [], indexedDB: [] });
  await visitor.run(() => {
    document.addEventListener('akkoord:decision', ({ detail }) => {
      (window as Window & { carried?: unknown }).carried = detail.receipt;
    });
  });
  await banner.accept();
  await expect.poll(() => posted.length).toBe(1);
  const [first] = posted;
  expect(first).toMatchObject({
    event: { type: 'given' },
    method: 'banner',
    revision: 3,
    language: 'nl',
    controller: 'Voorbeeld BV',
    policyUrl: '/privacy',
    policyDate: '2026-11-01',
    scope: 'www.voorbeeld.example',
    purposes: { analytics: true, targeting: true },
    services: { ga: true },
  });
  // The site computes the same from its configuration, see docs/receipts.md.
  expect(first?.notice_hash).toBe(noticeHash(site, 'nl'));
  expect(await visitor.run(() => (window as Window & { carried?: Receipt }).carried)).toEqual({ ...first });
  // Whoever leaves before the answer of the server is known posts the receipt again.
  await visitor.until(() => !localStorage.getItem('akkoord')?.includes('"unsent":[{'));
  // the same on the next page, and in the preferences
  await visitor.goto(nextPage);
  expect(await receiptOf(visitor)).toEqual({ ...first });
  await preferences.openByLink();
  expect(
    await visitor.run(
      () => document.querySelector('akkoord-preferences')?.shadowRoot?.querySelector('pre')?.textContent ?? '',
    ),
  ).toContain(first?.record_id);
  await visitor.run(() => window.akkoord?.withdraw());
  await expect.poll(() => posted.length).toBe(2);
  expect(posted[1]).toMatchObject({
    event: { type: 'withdrawn' },
    method: 'api',
    consent_id: first?.consent_id,
    notice_hash: null,
    purposes: { analytics: false, targeting: false },
  });
  expect(posted[1]?.record_id).not.toBe(first?.record_id);
});

test(
  'what the server could not accept is posted again on the next page; the choice is valid all the same',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const seen: string[] = [];
    let status = 503;
    net.route(endpoint, ({ body }) => {
      seen.push(parseReceipt(body ?? '')?.record_id ?? 'odd');
      return { status };
    });
    servePages(net, { head, body: settingsLink });
    await visitor.goto(home);
    await banner.accept();
    await expect.poll(() => seen.length).toBe(1);
    expect(await visitor.run(() => window.akkoord?.has('analytics'))).toBe(true);
    status = 201;
    await visitor.goto(nextPage);
    await expect.poll(() => seen.length).toBe(2);
    await visitor.until(() => !localStorage.getItem('akkoord')?.includes('"unsent":[{'));
    await visitor.goto(home);
    await receiptOf(visitor);
    expect(new Set(seen).size).toBe(1);
    expect(seen).toHaveLength(2);
  },
);

test('a choice made in another tab is posted once', onlyInChromium, async ({ net, visitor }) => {
  const seen: string[] = [];
  net.route(endpoint, ({ body }) => {
    seen.push(parseReceipt(body ?? '')?.record_id ?? 'odd');
    return { status: 201 };
  });
  servePages(net, { head, body: settingsLink });
  await visitor.goto(home);
  const otherTab = await visitor.newTab();
  await otherTab.goto(nextPage);
  await bannerOf(otherTab).accept();
  await visitor.until(() => window.akkoord?.has('analytics'));
  await expect.poll(() => seen.length).toBe(1);
  const told = await receiptOf(otherTab);
  await visitor.until(
    (id: string) => (window.akkoord?.receipt() as Receipt | null)?.record_id === id,
    `${told?.record_id}`,
  );
  await visitor.goto(nextPage);
  await receiptOf(visitor);
  expect(seen).toEqual([told?.record_id]);
});

test('a decision that is faster than the file has a receipt all the same', onlyInChromium, async ({ net, visitor }) => {
  const posted: string[] = [];
  net.route(endpoint, ({ body }) => {
    posted.push(body ?? '');
    return { status: 201 };
  });
  const hasty = `<script>document.addEventListener('akkoord:ready', () => queueMicrotask(() => akkoord.acceptAll()));</script>`;
  servePages(net, { head: hasty + head, body: settingsLink });
  await visitor.goto(home);
  await expect.poll(() => posted.length).toBe(1);
  expect(parseReceipt(posted[0] ?? '')).toMatchObject({ method: 'api', event: { type: 'given' }, notice_hash: null });
  await receiptOf(visitor);
});
test(
  'where the file is missing the visitor is asked, and the choice stands',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head, body: settingsLink });
    net.route('/dist/akkoord.receipts.js', { status: 404 });
    await visitor.goto(home);
    await banner.shown();
    await banner.accept();
    expect(await visitor.run(() => window.akkoord?.has('analytics'))).toBe(true);
    expect(await visitor.run(() => window.akkoord?.receipt())).toMatchObject({ via: 'banner' });
    expect(net.requests(endpoint)).toEqual([]);
  },
);

test(
  'a server that hangs holds up no page of the site, however many receipts wait',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    net.route(endpoint, { hang: true });
    net.route('/picture.svg', { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
    servePages(net, { head, body: settingsLink });
    await visitor.goto(home);
    await banner.shown();
    await banner.accept();
    await net.request(endpoint);
    // As after many decisions: more receipts than a browser has connections to one host.
    await visitor.run(() => {
      const { current } = JSON.parse(localStorage.getItem('akkoord') ?? '');
      const unsent = Array.from({ length: 20 }, (_, n) => ({
        ...current,
        record_id: current.record_id.replace(/..$/, String(n + 10)),
      }));
      localStorage.setItem('akkoord', JSON.stringify({ current, unsent }));
    });
    for (const url of [nextPage, home, nextPage, home, nextPage, home, nextPage, home]) {
      net.forget();
      await visitor.goto(url);
      await net.request(endpoint);
      const loaded = await visitor.run(async (address) => {
        const picture = new Image();
        picture.src = address;
        return Promise.race([
          picture.decode().then(
            () => 'answered',
            () => 'answered',
          ),
          new Promise((late) => setTimeout(() => late('waiting'), 5000)),
        ]);
      }, `/picture.svg?${Math.random()}`);
      expect(loaded).toBe('answered');
      expect(net.requests(endpoint)).toHaveLength(1);
    }
  },
);

test('a withdrawal is posted when the storage of the site is full', async ({ net, visitor, banner }) => {
  const posted: (Receipt | null)[] = [];
  net.route(endpoint, ({ body }) => {
    posted.push(parseReceipt(body ?? ''));
    return { status: 201 };
  });
  servePages(net, { head, body: settingsLink });
  await visitor.goto(home);
  await banner.accept();
  await visitor.until(() => localStorage.getItem('akkoord')?.includes('"unsent":[]'));
  await visitor.run(() => {
    for (let length = 4_000_000, n = 0; length > 0; n++) {
      try {
        localStorage.setItem(`full${n}`, 'x'.repeat(length));
      } catch {
        length = Math.floor(length / 2);
      }
    }
  });
  await visitor.run(() => window.akkoord?.withdraw());
  await expect.poll(() => posted.map((receipt) => receipt?.event.type)).toEqual(['given', 'withdrawn']);
  expect(await visitor.run(() => window.akkoord?.receipt())).toMatchObject({ event: { type: 'withdrawn' } });
});
test(
  'a receipt has the language, the name and the host that the visitor saw',
  onlyInChromium,
  async ({ net, visit }) => {
    const names = { en: 'Example Ltd', nl: 'Voorbeeld BV' };
    for (const [lang, language, controller] of [
      ['nl-NL', 'nl-NL', 'Voorbeeld BV'],
      ['nl_NL', 'nl-NL', 'Voorbeeld BV'],
      // no messages in these: the banner is in English
      ['zh', 'en', 'Example Ltd'],
      ['{{ lang }}', 'en', 'Example Ltd'],
    ] as const) {
      await test.step(lang, async () => {
        const posted: (Receipt | null)[] = [];
        net.route(endpoint, ({ body }) => {
          posted.push(parseReceipt(body ?? ''));
          return { status: 201 };
        });
        const own = { ...site, controller: { name: names }, cookie: { domain: 'auto' } };
        servePages(net, { lang, head: block(own) + script, body: settingsLink });
        const visitor = await visit();
        await visitor.goto(home);
        await bannerOf(visitor).shown();
        expect(await bannerOf(visitor).text()).toContain(controller);
        await bannerOf(visitor).accept();
        await expect.poll(() => posted.length).toBe(1);
        expect(posted[0]).toMatchObject({ language, controller, scope: 'www.voorbeeld.example' });
        await visitor.close();
      });
    }
  },
);
