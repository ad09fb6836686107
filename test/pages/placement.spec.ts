import { inputsIn, onlyInChromium } from '../support/engines.ts';
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
  const isSample = ([what]: (typeof placements)[number]) => what === 'async' || what === 'at the end of the body';
  for (const [what, head, end] of inputsIn(visitor.engine, placements, isSample)) {
    await test.step(what, async () => {
      for (const url of [home, nextPage]) {
        net.page(url, html({ head, body: `<main><h1>Kop</h1></main>${heldElements}${settingsLink}${end}` }));
      }
      await visitor.clearCookies();
      net.forget();
      await visitor.goto(home);
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

/** The configuration in a file of the site's own, above the library; each can come first. */
const files: [what: string, config: string, library: string, first: 'config' | 'library'][] = [
  ['both plain', '', '', 'config'],
  ['both deferred', 'defer', 'defer', 'config'],
  ['deferred, before an async library', 'defer', 'async', 'library'],
  ['both async, the library first', 'async data-akkoord-config', 'async data-privacy-url="/p"', 'library'],
  ['both async and unmarked, the library first', 'async', 'async', 'library'],
  ['plain, before a library with attributes', '', 'defer data-privacy-url="/p"', 'config'],
];

test(
  'a file that sets window.akkoordConfig counts, whatever the order in which the two arrive',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const own = { ...config, categories: { targeting: { services: { eigen: { label: 'Eigen' } } } } };
    for (const [what, configAttributes, libraryAttributes, first] of files) {
      await test.step(what, async () => {
        const head = `<script ${configAttributes} src="/consent-config.js"></script>${tag(libraryAttributes)}`;
        net.page(home, html({ head, body: `<main><h1>Kop</h1></main>${settingsLink}` }));
        net.route('/consent-config.js', async () => {
          if (first === 'library') await net.request('/dist/akkoord.js');
          return { type: 'text/javascript', body: `window.akkoordConfig = ${JSON.stringify(own)}`, delay: 100 };
        });
        net.forget();
        await visitor.goto(home);
        await banner.shown();
        expect(await visitor.run(() => Object.keys(window.akkoord?.state.grants ?? {}))).toEqual([
          'necessary',
          'targeting',
          'eigen',
        ]);
      });
    }
    // A file that is lost or empty: the visitor is asked all the same.
    net.route('/consent-config.js', { status: 404 });
    await visitor.goto(home);
    await banner.shown();
  },
);

test('a plain script has started when the next script of the page runs', async ({ net, visitor }) => {
  const next = '<script>window.nextScriptSaw = typeof akkoord.version</script>';
  net.page(home, html({ head: block(config) + tag() + next, body: settingsLink }));
  await visitor.goto(home);
  expect(await visitor.run(() => Reflect.get(window, 'nextScriptSaw'))).toBe('string');
});
