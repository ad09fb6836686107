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

test('a document that is opened and written again: nothing leaks, and what is held in the new one can be released', async ({
  net,
  visitor,
  banner,
}) => {
  serveHeld(net);
  net.page(home, page);
  await visitor.goto(home);
  await banner.shown();
  // This removes the listeners of all nodes, also those of the banner, which is part of the old document.
  await visitor.run(rewrite, heldElements + settingsLink);
  await settle(net, visitor);
  await expectNothing(net, visitor);
  await visitor.run(() => window.akkoord?.acceptAll());
  await untilRan(visitor, 5);
  expect(await ran(visitor)).toEqual(['inline', 'classic', 'pixel', 'inline module', 'module']);
  await visitor.run(rewrite, heldElements);
  // The window stays the same, and a module runs only once in a window.
  await untilRan(visitor, 9);
  await settle(net, visitor);
  expect((await ran(visitor)).slice(5)).toEqual(['inline', 'classic', 'pixel', 'inline module']);
  expect(await complaints(visitor)).toEqual([]);
});
