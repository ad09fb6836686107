import { bannerOf } from '../../support/consent-ui.ts';
import { onlyInChromium } from '../../support/engines.ts';
import { expect, html, test } from '../../support/fixtures.ts';
import type { Net } from '../../support/net.ts';
import type { Visitor } from '../../support/visitor.ts';
import { block, home, untilRan } from '../site.ts';
import { countWork, type Work, type WorkCounter } from './count-work.ts';

/** What is held. A picture of a few bytes asks nothing of the net. */
const heldElement = {
  scripts: '<script type="text/plain" data-consent="analytics">(window.ran ??= []).push(1)</script>\n',
  pictures:
    '<img data-consent="analytics" data-consent-src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" hidden>\n',
  frames: '<iframe data-consent="analytics" data-consent-src="about:blank#x" width="20" height="20" hidden></iframe>\n',
};
type Kind = keyof typeof heldElement;
type CountedWindow = Window & { workCounter?: WorkCounter };

/** The library gives way after this time, ms; on the page's slow clock that is as many elements. */
const SLICE_MS = 8;

function serve(net: Net, kind: Kind, count: number): void {
  const counter = `<script>(${countWork.toString()})(${kind === 'scripts'})</script>`;
  const config = block({ categories: { analytics: {} }, trigger: true });
  net.page(
    home,
    html({
      head: `${counter}${config}<script src="/dist/akkoord.js"></script>`,
      body: heldElement[kind].repeat(count),
    }),
  );
}

const readWork = (visitor: Visitor) =>
  visitor.run((): Work => (window as CountedWindow).workCounter?.read() ?? { calls: 0, mostInOneTask: 0 });

/** What it takes to let so many elements go after the visitor accepts. */
async function workOfAccepting(net: Net, visitor: Visitor, kind: Kind, count: number): Promise<Work> {
  serve(net, kind, count);
  await visitor.clearCookies();
  await visitor.goto(home);
  await bannerOf(visitor).shown();
  await visitor.run(() => {
    (window as CountedWindow).workCounter?.reset();
    window.akkoord?.acceptAll();
  });
  await visitor.until((count: number) => (window as CountedWindow).workCounter?.read().released === count, count);
  return readWork(visitor);
}

for (const [kind, count] of [
  ['scripts', 1_000],
  ['pictures', 1_000],
  // each costs the browser a document
  ['frames', 50],
] as const) {
  test(
    `${count} held ${kind}: ten times as many cost ten times the work, a few of them at a time`,
    onlyInChromium,
    async ({ net, visitor }) => {
      const tenth = await workOfAccepting(net, visitor, kind, count / 10);
      const all = await workOfAccepting(net, visitor, kind, count);
      // One more look at all of them, if it happens during the run.
      expect(all.calls).toBeLessThan(13 * tenth.calls);
      expect(all.mostInOneTask).toBeLessThanOrEqual(SLICE_MS + 2);
    },
  );
}

test(
  '1000 held scripts on a page where the choice is known: ten times as many cost ten times the work while parsing',
  onlyInChromium,
  async ({ net, visitor }) => {
    serve(net, 'scripts', 1);
    await visitor.goto(home);
    await visitor.run(() => window.akkoord?.acceptAll());
    await untilRan(visitor, 1);
    const workOfParsing = async (count: number) => {
      serve(net, 'scripts', count);
      await visitor.goto(home);
      await untilRan(visitor, count);
      return readWork(visitor);
    };
    const tenth = await workOfParsing(100);
    const all = await workOfParsing(1_000);
    expect(all.calls).toBeLessThan(13 * tenth.calls);
  },
);
