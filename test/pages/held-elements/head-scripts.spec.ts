import { expect, html, test } from '../../support/fixtures.ts';
import { complaints, home, nextPage, ran, serveHeld, settingsLink, settle, setUp, untilRan } from '../site.ts';

/** A router keeps what two pages have in their heads, or replaces it by what looks the same. */
const held = (text: string) => `<script type="text/plain" data-consent="analytics">${text}</script>`;
const push = (name: string) => `(window.ran ??= []).push('${name}')`;
// The same twice is twice.
const scripts = `${held(push('head'))}${held(push('twin'))}${held(push('twin'))}
<script type="text/plain" data-consent="analytics" src="/held/classic.js"></script>`;
const turbo = '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js" defer></script>';
const once = ['head', 'twin', 'twin', 'classic'];

test('a held script of the head runs once in a document, whatever routers do with the head', async ({
  net,
  visitor,
  banner,
}) => {
  serveHeld(net);
  for (const [url, name] of [
    [home, 'a'],
    [nextPage, 'b'],
  ] as const)
    net.page(
      url,
      html({
        head: setUp() + scripts + turbo,
        body: `<main id="${name}"><h1>Kop</h1></main>${held(push(name))}${settingsLink}`,
      }),
    );
  const count = () => visitor.count('head script[data-consent]');
  await visitor.goto(home);
  await banner.accept();
  await untilRan(visitor, 5);
  expect([...(await ran(visitor))].sort()).toEqual(['a', ...once].sort());

  // Turbo adds the scripts of the next head that it does not know.
  await visitor.run(() => (window as unknown as { Turbo: { visit(path: string): void } }).Turbo.visit('/contact'));
  await untilRan(visitor, 'b');
  await settle(net, visitor);
  expect(await count()).toBe(4);
  // Others replace the whole head, one element after another or as text, before or after they change the address.
  await visitor.run((next: string) => {
    const { head } = new DOMParser().parseFromString(next, 'text/html');
    for (const element of document.head.querySelectorAll('script[data-consent]')) element.remove();
    document.head.append(...head.querySelectorAll('script[data-consent]'));
    history.pushState(null, '', '/verder');
  }, scripts);
  await settle(net, visitor);
  await visitor.run(() => {
    const { head } = document;
    head.innerHTML = String(head.innerHTML);
    history.pushState(null, '', '/nog-verder');
  });
  await settle(net, visitor);
  expect([...(await ran(visitor))].sort()).toEqual(['a', 'b', ...once].sort());

  // Another script is another one, and a body has its scripts in each page view.
  await visitor.run(
    (texts: readonly string[]) => {
      for (const [index, text] of texts.entries()) {
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.setAttribute('data-consent', 'analytics');
        script.text = text;
        (index === 0 ? document.head : document.body).append(script);
      }
    },
    [push('new'), push('a')],
  );
  await untilRan(visitor, 8);
  expect((await ran(visitor)).slice(-2)).toEqual(['new', 'a']);
  expect(await complaints(visitor)).toEqual([]);
});
