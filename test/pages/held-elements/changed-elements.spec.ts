import { expect, html, test } from '../../support/fixtures.ts';
import { complaints, home, serveHeld, settingsLink, settle, setUp } from '../site.ts';

/** The page, a router or a framework changes elements that the library knows. */
interface Turbo {
  visit(path: string, options: { action: 'replace' }): void;
}

const morphing = `<meta name="turbo-refresh-method" content="morph">
<script type="module" src="/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>`;
const body = `<main><h1>Film</h1>
<iframe data-consent="targeting" data-consent-src="https://film.test/1" title="Film" width="320" height="180" style="border: 0"></iframe>
<div data-consent="targeting" class="own" data-consent-class="loaded"></div></main>${settingsLink}`;

/** Shows the page again as Turbo does after a form was sent: by changing only what is different. */
const refresh = () =>
  new Promise<void>((done) => {
    document.addEventListener('turbo:load', () => done(), { once: true });
    (window as unknown as { Turbo: Turbo }).Turbo.visit(location.href, { action: 'replace' });
  });

test('what a page that is morphed takes away is put back, and a film that plays is not loaded again', async ({
  net,
  visitor,
  placeholder,
}) => {
  serveHeld(net);
  net.route('https://film.test/*', { body: '<!doctype html><p>film</p>', headers: { 'cache-control': 'no-store' } });
  net.page(home, html({ head: setUp() + morphing, body }));
  const asked = () => net.requests('film.test').map(({ path }) => path);
  const isHeld = () =>
    visitor.until(() => {
      const frame = document.querySelector('iframe');
      const stands = frame?.nextElementSibling?.localName === 'akkoord-placeholder';
      return stands && !frame.hasAttribute('src') && getComputedStyle(frame).display === 'none';
    });
  const isLoaded = (address: string) =>
    visitor.until((address: string) => {
      const frame = document.querySelector('iframe');
      return frame?.getAttribute('src') === address && frame.offsetHeight > 0 && !!document.querySelector('.loaded');
    }, `https://film.test${address}`);
  await visitor.goto(home);
  await placeholder.shown();
  await visitor.run(refresh);
  await isHeld();

  await visitor.run(() => window.akkoord?.save({ targeting: true }));
  await net.request('https://film.test/1');
  await visitor.run(refresh);
  await isLoaded('/1');
  await settle(net, visitor);
  expect(asked()).toEqual(['/1']);

  // Other tools know nothing of what was set, and take it for a mistake.
  await visitor.run(() => {
    document.querySelector('iframe')?.removeAttribute('src');
    document.querySelector('.own')?.setAttribute('class', 'own');
  });
  await isLoaded('/1');
  // A route shows another film in the same frame.
  await visitor.run(() => document.querySelector('iframe')?.setAttribute('data-consent-src', 'https://film.test/2'));
  await net.request('https://film.test/2');
  await visitor.run(() => document.querySelector('iframe')?.setAttribute('data-consent', 'analytics'));
  await isHeld();
  await visitor.run(() => {
    document.querySelector('akkoord-placeholder')?.remove();
    document.querySelector('iframe')?.setAttribute('style', 'border: 0');
  });
  await isHeld();
  await visitor.run(() => document.querySelector('iframe')?.setAttribute('style', 'border: 1px solid'));
  await isHeld();
  await visitor.run(() => document.querySelector('iframe')?.setAttribute('data-consent-src', 'https://film.test/3'));
  await visitor.run(() => document.querySelector('iframe')?.setAttribute('src', 'https://film.test/3'));
  await isHeld();

  // Loaded once, and refused afterwards.
  net.forget();
  await placeholder.load();
  await net.request('https://film.test/3');
  await placeholder.shown(0);
  await visitor.run(() => window.akkoord?.withdraw());
  await isHeld();
  expect(asked()).toEqual(['/3']);
  expect(await complaints(visitor)).toEqual([]);
});
