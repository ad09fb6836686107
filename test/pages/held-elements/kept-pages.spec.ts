import { expect, html, test } from '../../support/fixtures.ts';
import type { Net } from '../../support/net.ts';
import type { Visitor } from '../../support/visitor.ts';
import { complaints, home, nextPage, ran, servePages, settingsLink, settle, setUp, untilRan } from '../site.ts';

/** Pages that are kept by a library or by the page itself, and shown again after consent was taken back. */
const held = 'data-consent="targeting"';
const parts = `<script type="text/plain" data-consent="analytics">(window.ran ??= []).push('inline')</script>
<script type="text/plain" data-consent="analytics" src="/held/classic.js"></script>
<iframe ${held} data-consent-src="https://film.test/film" title="Film" width="320" height="180"></iframe>
<img ${held} data-consent-src="https://film.test/picture.png" alt="" width="10" height="10">
<div ${held} class="own" data-consent-class="loaded"></div>`;

function serve(net: Net, head: string): void {
  net.route('https://film.test/*', { body: '<!doctype html><p>film</p>', headers: { 'cache-control': 'no-store' } });
  servePages(net, { head: setUp() + head, body: `<main id="a">${parts}</main>${settingsLink}` });
  net.page(nextPage, html({ head: setUp() + head, body: `<main id="b"><h1>Contact</h1></main>${settingsLink}` }));
}

const film = (net: Net) => net.requests('film.test').map(({ path }) => path);
const isShown = (visitor: Visitor, id: string) => visitor.until((id: string) => !!document.getElementById(id), id);
const back = (visitor: Visitor) => visitor.run(() => history.back());
/** What is live of what needs consent. */
const live = (visitor: Visitor) => visitor.count('iframe[src],img[src],.loaded');

async function expectInert(net: Net, visitor: Visitor): Promise<void> {
  await visitor.until(
    () => !!document.querySelector('iframe + akkoord-placeholder')?.shadowRoot?.querySelector('button'),
  );
  await settle(net, visitor);
  expect(await live(visitor)).toBe(0);
  expect(film(net)).toEqual([]);
}

const routers = {
  'Turbo 8': {
    head: '<script type="module" src="/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>',
    visit: (path: string) => (window as unknown as { Turbo: { visit(path: string): void } }).Turbo.visit(path),
  },
  'htmx 2': {
    head: '<script src="/node_modules/htmx.org/dist/htmx.js"></script>',
    visit: (path: string) =>
      (window as unknown as { htmx: { ajax(verb: string, path: string, options: object): void } }).htmx.ajax(
        'get',
        path,
        { target: 'body', push: path },
      ),
  },
  // As its `wire:navigate` does, without the rest of it.
  Livewire: {
    head: `<script>
const kept = {};
const keep = () => {
  document.dispatchEvent(new CustomEvent('alpine:navigating'));
  return document.documentElement.outerHTML;
};
const show = (html) => document.body.replaceWith(document.adoptNode(new DOMParser().parseFromString(html, 'text/html').body));
onpopstate = () => { keep(); show(kept[location.pathname]); };
navigate = async (path) => {
  const next = await (await fetch(path)).text();
  kept[location.pathname] = keep();
  history.pushState({}, '', path);
  show(next);
};
</script>`,
    visit: (path: string) => (window as unknown as { navigate(path: string): void }).navigate(path),
  },
};

for (const [name, { head, visit }] of Object.entries(routers)) {
  test(`${name}: a kept page that comes back runs and loads nothing that was refused meanwhile`, async ({
    net,
    visitor,
    banner,
  }) => {
    serve(net, head);
    await visitor.goto(home);
    await banner.accept();
    await untilRan(visitor, 2);
    await visitor.until(() => !!document.querySelector('img[src]'));
    await net.request('https://film.test/film');
    await visitor.run(visit, '/contact');
    await isShown(visitor, 'b');
    await visitor.run(() => window.akkoord?.withdraw());
    await settle(net, visitor);
    net.forget();
    await back(visitor);
    await isShown(visitor, 'a');
    await expectInert(net, visitor);
    expect(await ran(visitor)).toEqual(['inline', 'classic']);

    // Another page view, in which each script runs once more.
    await visitor.run(() => window.akkoord?.acceptAll());
    await net.request('https://film.test/film');
    await untilRan(visitor, 4);
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual(['inline', 'classic', 'inline', 'classic']);
    expect(film(net).sort()).toEqual(['/film', '/picture.png']);
    expect(await complaints(visitor)).toEqual([]);
  });
}
