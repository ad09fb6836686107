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
  // this takes the listeners of all nodes away, those of the banner too, which goes with the old page
  await visitor.run(rewrite, heldElements + settingsLink);
  await settle(net, visitor);
  await expectNothing(net, visitor);
  await visitor.run(() => window.akkoord?.acceptAll());
  await untilRan(visitor, 5);
  expect(await ran(visitor)).toEqual(['inline', 'classic', 'pixel', 'inline module', 'module']);
  await visitor.run(rewrite, heldElements);
  // the window stays, and in a window the module of an address runs once
  await untilRan(visitor, 9);
  await settle(net, visitor);
  expect((await ran(visitor)).slice(5)).toEqual(['inline', 'classic', 'pixel', 'inline module']);
  expect(await complaints(visitor)).toEqual([]);
});
