import { expect, html, test } from '../../support/fixtures.ts';
import {
  complaints,
  expectNothing,
  heldElements,
  home,
  ran,
  serveHeld,
  settingsLink,
  settle,
  setUp,
  untilRan,
} from '../site.ts';

const page = html({ head: setUp(), body: `<p>before</p>${settingsLink}` });
const rewrite = (body: string) => {
  document.open();
  document.write(`<!doctype html><html lang="nl"><head><title>Again</title></head><body>${body}</body></html>`);
  document.close();
};

test('a document that is opened and written again: nothing leaks, the visitor is asked there, and can change the answer', async ({
  net,
  visitor,
  banner,
  preferences,
}) => {
  serveHeld(net);
  net.page(home, page);
  await visitor.goto(home);
  await banner.shown();
  // This removes the listeners of all nodes, also those of the banner, which is part of the old document.
  await visitor.run(rewrite, heldElements + settingsLink);
  await banner.shown();
  await settle(net, visitor);
  await expectNothing(net, visitor);
  await banner.accept();
  await untilRan(visitor, 5);
  expect(await ran(visitor)).toEqual(['inline', 'classic', 'pixel', 'inline module', 'module']);
  await visitor.run(rewrite, heldElements + settingsLink);
  // The window stays the same, and a module runs only once in a window.
  await untilRan(visitor, 9);
  await settle(net, visitor);
  expect((await ran(visitor)).slice(5)).toEqual(['inline', 'classic', 'pixel', 'inline module']);
  await visitor.click('#settings');
  await preferences.shown();
  await visitor.click(preferences.button('reject'));
  await preferences.gone();
  expect(await visitor.run(() => window.akkoord?.has('analytics'))).toBe(false);
  // The library of the new text counts, with its own configuration.
  const own = { controller: { name: 'Nieuw BV' }, categories: { analytics: {} }, cookie: { name: 'nieuw' } };
  await visitor.run(rewrite, setUp(own) + settingsLink);
  await expect.poll(() => banner.text()).toContain('Nieuw BV');
  expect(await banner.count()).toBe(1);
  await banner.reject();
  await banner.gone();
  expect(await complaints(visitor)).toEqual([]);
});
