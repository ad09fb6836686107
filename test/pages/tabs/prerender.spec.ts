import { onlyInChromium } from '../../support/engines.ts';
import { expect, html, test } from '../../support/fixtures.ts';
import type { Net } from '../../support/net.ts';
import { openPlainChromium } from '../../support/plain-chromium.ts';
import { heldElements, home, serveHeld, settingsLink, setUp } from '../site.ts';

/**
 * Chromium prerenders, for speculation rules, as long as nobody drives it: the pages act by themselves. The other engines
 * prerender no pages.
 */
const second = 'https://www.voorbeeld.example/tweede';
const rules = JSON.stringify({ prerender: [{ urls: ['/tweede'], eagerness: 'immediate' }] });
const own = { categories: { analytics: {}, targeting: { services: { pixel: {}, youtube: { preset: 'youtube' } } } } };

interface Seen {
  readonly prerendering: boolean;
  readonly cookie: string;
  readonly stored: string;
  readonly banner: number;
  readonly ran: number;
}

/** What a page is like when its own timers have had their turn, before and after it is looked at. */
const report = `<script>
const report = (when) => {
  const seen = { prerendering: document.prerendering, cookie: document.cookie, stored: Object.keys(localStorage).join(),
    banner: document.querySelectorAll('akkoord-banner').length, ran: (window.ran ?? []).length };
  return fetch('/' + when + '?' + encodeURIComponent(JSON.stringify(seen)));
};
addEventListener('load', () => setTimeout(() => report('before'), 500));
document.addEventListener('prerenderingchange', () => setTimeout(() => report('after'), 1500));
</script>`;

/**
 * @param act what the first page does
 * @returns tells the first page to do it
 */
function serve(net: Net, act: string): () => void {
  let go = () => {};
  const ready = new Promise<void>((resolve) => {
    go = resolve;
  });
  serveHeld(net);
  // Messages of a prerendered page are delivered only once it is shown.
  net.route('/go', () => ready.then(() => ({ status: 204 })));
  net.route(/\/(before|after)\?/, { status: 204 });
  const listen = `<script>fetch('/go').then(() => { ${act} })</script>`;
  const speculation = `<script type="speculationrules">${rules}</script>`;
  net.page(home, html({ head: setUp(own), body: settingsLink + listen + speculation }));
  net.page(second, html({ head: report + setUp(own), body: heldElements + settingsLink }));
  return go;
}

async function reported(net: Net, when: 'before' | 'after'): Promise<Seen> {
  const reports = () => net.requests(new RegExp(`/${when}\\?`));
  await expect.poll(() => reports().length, { timeout: 60_000 }).toBe(1);
  return JSON.parse(decodeURIComponent(reports()[0]?.url.split('?')[1] ?? ''));
}

let close: (() => Promise<void>) | null = null;
test.afterEach(() => close?.());

test('a prerendered page shows no banner until it is looked at', onlyInChromium, async ({ net }) => {
  const go = serve(net, "location.href = '/tweede'");
  close = openPlainChromium(net.proxyPort, home);
  expect(await reported(net, 'before')).toEqual({ prerendering: true, cookie: '', stored: '', banner: 0, ran: 0 });
  go();
  expect(await reported(net, 'after')).toEqual({ prerendering: false, cookie: '', stored: '', banner: 1, ran: 0 });
  expect(net.requests(/\/held\/|reclame/).map(({ url }) => url)).toEqual([]);
});

test(
  'a prerendered page releases nothing until it is looked at, also where consent was given before or meanwhile',
  onlyInChromium,
  async ({ net }) => {
    const acceptAndGo = `document.querySelector('akkoord-banner [part~="accept"]').click(); setTimeout(() => { location.href = '/tweede' }, 1000)`;
    const go = serve(net, acceptAndGo);
    close = openPlainChromium(net.proxyPort, home);
    expect(await reported(net, 'before')).toMatchObject({ prerendering: true, stored: '', banner: 0, ran: 0 });
    const early = net.requests(/\/held\/|reclame/).length;
    go();
    expect(await reported(net, 'after')).toMatchObject({ prerendering: false, banner: 0, ran: 5 });
    expect(early).toBe(0);
  },
);
