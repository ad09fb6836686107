import { readFileSync } from 'node:fs';
import { onlyInChromium } from '../../support/engines.ts';
import { expect, html, test } from '../../support/fixtures.ts';
import type { Net } from '../../support/net.ts';
import type { Visitor } from '../../support/visitor.ts';
import { expectNothing, heldElements, home, said, serveHeld, settingsLink, settle, setUp, untilRan } from '../site.ts';
import { answer, mainStory } from './main-story.ts';

/** A worker that answers from what it once kept, as the offline recipes do; `special` comes first. */
const worker = (special: string) => `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  ${special}
  if (!pathname.startsWith('/dist/')) return;
  event.respondWith((async () => {
    const cache = await caches.open('site');
    const known = await cache.match(event.request);
    if (known) return known;
    const fresh = await fetch(event.request);
    await cache.put(event.request, fresh.clone());
    return fresh;
  })());
});`;

async function install(net: Net, visitor: Visitor, special = ''): Promise<void> {
  serveHeld(net);
  net.route('/sw.js', { type: 'text/javascript', body: worker(special) });
  net.page('https://www.voorbeeld.example/install', html({ body: '<p>x</p>' }));
  for (const path of ['', 'contact']) net.page(home + path, html({ head: setUp(), body: heldElements + settingsLink }));
  await visitor.goto('https://www.voorbeeld.example/install');
  await visitor.run(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
    await new Promise((done) => {
      if (navigator.serviceWorker.controller) done(null);
      else navigator.serviceWorker.addEventListener('controllerchange', done);
    });
  });
}

test('a service worker that answers from its cache', async ({ net, visitor }) => {
  await install(net, visitor);
  await mainStory(net, visitor);
  expect(net.requests('/dist/akkoord.js').length).toBeLessThanOrEqual(1);
});

test(
  'a service worker that fails the second layer: the banner answers, and one message says what is missing',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    await install(net, visitor, `if (pathname.includes('akkoord.ui')) return event.respondWith(Response.error());`);
    await visitor.goto(home);
    await banner.customize();
    await visitor.until(() => window.akkoord?.state.view === 'banner');
    await settle(net, visitor);
    await expectNothing(net, visitor);
    expect((await said(visitor)).match(/akkoord\.ui\.js could not be loaded/g)).toHaveLength(1);
    await banner.reject();
    expect(await banner.count()).toBe(0);
  },
);

test(
  'a service worker that gives an interface of another version: it says so, or it works',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    // An interface from before the first release, which has the same two functions.
    const stale = readFileSync('dist/akkoord.ui.js', 'utf8').replace(/0\.\d+\.\d+/, '0.0.1');
    net.route('/stale.js', { type: 'text/javascript', body: stale });
    await install(
      net,
      visitor,
      `if (pathname.includes('akkoord.ui')) return event.respondWith(fetch('/stale.js').then(async (reply) => new Response(await reply.text(), { headers: { 'content-type': 'text/javascript' } })));`,
    );
    await visitor.goto(home);
    await banner.shown();
    await answer(visitor, 'accept');
    await untilRan(visitor, 5);
  },
);
