import { readFileSync } from 'node:fs';
import { onlyInChromium } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import {
  block,
  complaints,
  config,
  heldElements,
  home,
  nextPage,
  ran,
  script,
  servePages,
  settingsLink,
  settle,
  untilRan,
} from '../site.ts';

const everything = ['inline', 'classic', 'pixel', 'inline module', 'module'];
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const otherVersion = '0.0.9';
const otherScript = '<script src="/oud/akkoord.js"></script>';

for (const [what, scripts, stays] of [
  ['the other first', otherScript + script, otherVersion],
  ['the other last', script + otherScript, version],
] as const) {
  test(
    `two versions on one page, ${what}: the first asks and releases, once; the second reports the first`,
    onlyInChromium,
    async ({ net, visitor, banner }) => {
      net.route(/\/oud\/akkoord(\.ui)?\.js$/, ({ path }) => ({
        type: 'text/javascript',
        body: readFileSync(path.replace('/oud/', 'dist/'), 'utf8').replaceAll(version, otherVersion),
      }));
      servePages(net, { head: block(config) + scripts, body: heldElements + settingsLink });
      await visitor.goto(home);
      await banner.shown();
      await settle(net, visitor);
      expect(await visitor.run(() => window.akkoord?.version)).toBe(stays);
      expect(await banner.count()).toBe(1);
      // Each head script loads the interface of its own version.
      expect(net.requests(/akkoord\.ui\.js/).map(({ path }) => path)).toEqual([
        stays === otherVersion ? '/oud/akkoord.ui.js' : '/dist/akkoord.ui.js',
      ]);
      expect((await complaints(visitor)).map(({ detail }) => detail)).toEqual([expect.stringContaining('twice')]);

      await banner.accept();
      await untilRan(visitor, everything.length);
      await settle(net, visitor);
      expect(await ran(visitor)).toEqual(everything);
      for (const once of [/\/held\/classic/, /pixel\.js/, /gtag\/js/]) expect(net.requests(once)).toHaveLength(1);
      expect((await visitor.cookies()).filter(({ name }) => name === 'akkoord')).toHaveLength(1);

      // A page with only one of the versions knows the choice that was made under the other.
      await visitor.run(() => window.akkoord?.withdraw());
      servePages(net, {
        head: block(config) + (stays === otherVersion ? script : otherScript),
        body: heldElements + settingsLink,
      });
      await visitor.goto(nextPage);
      await settle(net, visitor);
      expect(await banner.count()).toBe(0);
      expect(await ran(visitor)).toEqual([]);
    },
  );
}
