import { expect, html, test } from '../../support/fixtures.ts';
import { complaints, home, settle, setUp } from '../site.ts';

test('an element that becomes a place for the declaration, stops being one and becomes one again', async ({
  net,
  visitor,
  declaration,
}) => {
  // What React and morphing libraries do with the element of one route on the next.
  net.page(home, html({ head: setUp(), body: '<main><div id="part">Film</div></main>' }));
  await visitor.goto(home);
  await settle(net, visitor);
  const mark = () => visitor.run(() => document.querySelector('#part')?.setAttribute('data-consent-declaration', ''));
  await mark();
  await declaration.shown();
  await visitor.run(() => document.querySelector('#part')?.removeAttribute('data-consent-declaration'));
  await visitor.until(() => !document.querySelector('akkoord-declaration'));
  await mark();
  await declaration.shown();
  expect(await visitor.count('akkoord-declaration')).toBe(1);
  expect(await complaints(visitor)).toEqual([]);
});

test('a declaration comes back when the page is compared with HTML in which its place is empty', async ({
  net,
  visitor,
  declaration,
}) => {
  net.page(home, html({ head: setUp(), body: '<main><div data-consent-declaration></div></main>' }));
  await visitor.goto(home);
  await declaration.shown();
  for (const _ of [1, 2]) {
    await visitor.run(() => document.querySelector('[data-consent-declaration]')?.replaceChildren());
    await declaration.shown();
    expect(await visitor.count('akkoord-declaration')).toBe(1);
  }
  // Who takes it away again and again has the last word.
  await visitor.run(() => {
    new MutationObserver(() => document.querySelector('akkoord-declaration')?.remove()).observe(document, {
      childList: true,
      subtree: true,
    });
    document.querySelector('akkoord-declaration')?.remove();
  });
  await settle(net, visitor);
  expect(await visitor.count('akkoord-declaration')).toBe(0);
  expect(await complaints(visitor)).toEqual([]);
});

test('a page that was kept with its declaration and is shown again has one declaration', async ({
  net,
  visitor,
  declaration,
}) => {
  net.page(home, html({ head: setUp(), body: '<main><div data-consent-declaration></div></main>' }));
  await visitor.goto(home);
  await declaration.shown();
  await visitor.run(() => {
    const kept = document.body.cloneNode(true);
    document.documentElement.replaceChild(kept, document.body);
  });
  await visitor.until(() => {
    const declarations = [...document.querySelectorAll('akkoord-declaration')];
    return declarations.length === 1 && declarations[0]?.shadowRoot?.querySelector('.declaration');
  });
  expect(await complaints(visitor)).toEqual([]);
});
