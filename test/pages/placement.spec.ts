import { expect, html, test } from '../support/fixtures.ts';
import { block, config, heldElements, home, nextPage, serveHeld, settingsLink, settle, untilRan } from './site.ts';

const tag = (attributes = '') => `<script ${attributes} src="/dist/akkoord.js"></script>`;

/** Each way to place the script; the configuration is above it, or below. */
const placements: [what: string, head: string, end: string][] = [
  ['plain in the head', block(config) + tag(), ''],
  ['async', block(config) + tag('async'), ''],
  ['async with a high priority', block(config) + tag('async fetchpriority="high"'), ''],
  ['defer', block(config) + tag('defer'), ''],
  ['at the end of the body', block(config), tag()],
  ['in the head, with its configuration at the end of the body', tag(), block(config)],
];

test('wherever the script is placed: nothing before the answer, everything in order after it, and on the next page', async ({
  net,
  visitor,
  banner,
}) => {
  serveHeld(net);
  for (const [what, head, end] of placements) {
    await test.step(what, async () => {
      for (const url of [home, nextPage]) {
        net.page(url, html({ head, body: `<main><h1>Kop</h1></main>${heldElements}${settingsLink}${end}` }));
      }
      await visitor.goto(home);
      await visitor.clearCookies();
      net.forget();
      await visitor.reload();
      await banner.shown();
      await settle(net, visitor);
      expect(net.thirdParty()).toEqual([]);
      expect(await visitor.cookies()).toEqual([]);
      // One request to the banner.
      expect(
        net
          .requests('/dist/*')
          .map(({ path }) => path)
          .filter((path) => !path.endsWith('akkoord.ui.js')),
      ).toEqual(['/dist/akkoord.js']);
      await banner.accept();
      await untilRan(visitor, 5);
      await visitor.goto(nextPage);
      await untilRan(visitor, 5);
      expect(await banner.count()).toBe(0);
    });
  }
});
