import { bannerOf } from '../../support/consent-ui.ts';
import { expect, html, test } from '../../support/fixtures.ts';
import type { Net } from '../../support/net.ts';
import type { Visitor } from '../../support/visitor.ts';
import { heldElements, home, nextPage, servePages, settingsLink, settle, setUp, untilRan } from '../site.ts';

test.use({ visitorOptions: { backForwardCache: true } });

type Marked = Window & { ran?: string[]; comes?: boolean[] };

/** A page without the library: what happens there tells nobody. */
const plain = 'https://www.voorbeeld.example/zonder';
const remember =
  '<script>addEventListener("pageshow", (event) => (window.comes ??= []).push(event.persisted));</script>';

/** The visitor accepts, and goes on to a page without the library. */
async function acceptAndLeave(net: Net, visitor: Visitor): Promise<void> {
  servePages(net, { head: remember + setUp(), body: heldElements + settingsLink });
  net.page(plain, html({ body: '<h1>Zonder</h1>' }));
  await visitor.goto(home);
  await bannerOf(visitor).accept();
  await untilRan(visitor, 5);
  // Chromium keeps no page with a frame that is on its way; of a frame that is there the page cannot see the document
  await visitor.until(() => document.querySelector('iframe')?.contentDocument === null);
  await settle(net, visitor);
  await visitor.goto(plain);
}

/** Goes back; whether the page itself came back, or was loaded again. */
async function comesBack(visitor: Visitor): Promise<boolean> {
  await visitor.back();
  await visitor.until(() => location.pathname === '/' && window.akkoord && (window as Marked).comes?.length);
  return visitor.run(() => (window as Marked).comes?.at(-1) === true);
}

/** Writes a later refusal of all that was accepted, as a server, or a page with another version, does. */
function writeRefusal(): void {
  const [, value = ''] = /akkoord=([^;]+)/.exec(document.cookie) ?? [];
  const [version, revision, seconds = '', via, yes] = value.split('.');
  const later = (Number.parseInt(seconds, 36) + 1).toString(36);
  document.cookie = `akkoord=${[version, revision, later, via, '', yes].join('.')}; Path=/; Max-Age=99999; Secure`;
}

test('a page that comes back from the cache follows the cookie as it is then', async ({ net, visitor, banner }) => {
  // A browser keeps no page of which something is on its way, and on a busy machine that can be so: then nothing was tried.
  let isKept = false;
  for (let tries = 0; tries < 5 && !isKept; tries += 1) {
    await visitor.clearCookies();
    await acceptAndLeave(net, visitor);
    await visitor.run(writeRefusal);
    isKept = await comesBack(visitor);
  }
  expect(isKept).toBe(true);
  await visitor.until(() => window.akkoord?.has('analytics') === false);
  expect(await visitor.run(() => (window as Marked).comes)).toEqual([false, true]);
  expect(await banner.count()).toBe(0);
  expect(await visitor.count('iframe[src]')).toBe(0);
});

test('a withdrawal in another tab counts when the visitor goes back, whether the page comes from the cache or is loaded again', async ({
  net,
  visitor,
  banner,
}, { annotations }) => {
  await acceptAndLeave(net, visitor);
  const otherTab = await visitor.newTab();
  await otherTab.goto(nextPage);
  await otherTab.run(() => window.akkoord?.withdraw());
  const isSame = await comesBack(visitor);
  annotations.push({ type: 'back/forward cache', description: isSame ? 'the page came back' : 'loaded again' });
  await visitor.until(() => window.akkoord?.has('analytics') === false);
  expect(await banner.count()).toBe(0);
  expect(await visitor.count('iframe[src]')).toBe(0);
  // What has run in a page from the cache cannot be undone; a page that is loaded again runs nothing.
  expect(await visitor.run(() => (window as Marked).ran?.length ?? 0)).toBe(isSame ? 5 : 0);
  // A message to its channel evicts a page from the cache in Chromium and Firefox. In WebKit it comes back and reads the cookie.
  expect(isSame).toBe(visitor.engine === 'webkit');
});
