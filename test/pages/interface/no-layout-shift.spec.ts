import { sampled } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { Visitor } from '../../support/visitor.ts';
import { home, serveHeld } from '../site.ts';
import { longPage, serveLook, themes } from './looks.ts';

const held =
  '<img data-consent="targeting" data-consent-src="https://px.reclame.test/pixel.gif" alt="" width="40" height="40" style="display:block">';
const observe = `<script>
window.shifts = []; window.largest = [];
const place = (node) => {
  const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  const { host } = node?.getRootNode() ?? {};
  return [host, element].map((each) => each?.getAttribute('part') ?? each?.localName).join(' ').trim();
};
const watch = (type, take) => PerformanceObserver.supportedEntryTypes.includes(type) &&
  new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
watch('layout-shift', ({ value, hadRecentInput, sources }) => shifts.push([value, hadRecentInput, (sources ?? []).map(({ node }) => place(node)).join()]));
watch('largest-contentful-paint', ({ element }) => largest.push(element ? (element.closest('akkoord-banner') ? 'banner' : element.localName) : 'gone'));
</script>`;

interface Watched extends Window {
  shifts: [number, boolean, string][];
  largest: string[];
}

/** Where the page's own elements are, and whether it can scroll: for engines that do not measure shifts. */
const places = (visitor: Visitor) =>
  visitor.run(() => ({
    tops: [...document.querySelectorAll('header, h1, p, img, footer')].map(
      (element) => element.getBoundingClientRect().top + scrollY,
    ),
    overflow: [document.documentElement, document.body].map((element) => getComputedStyle(element).overflow),
  }));

for (const [kind, width, height] of [
  ['phone', 390, 844],
  ['desktop', 1280, 800],
] as const) {
  for (const name of ['bar', 'bar at the top', 'box bottom left', 'modal dialog']) {
    test(
      `${kind}, ${name}: nothing moves from showing to releasing, and the banner is never the largest paint`,
      sampled(`${kind} ${name}` === 'phone bar'),
      async ({ net, visitor, banner, preferences }) => {
        await visitor.viewport(width, height);
        serveHeld(net);
        // no font of the tests' own, which would move the page when it comes
        serveLook(net, { theme: themes[name] ?? {} }, observe + longPage + held, 'nl', '');
        await visitor.goto(home);
        await banner.shown();
        // Browsers look for the largest paint until the first press. The page's own text may not have been painted yet.
        await visitor.until(
          () =>
            !PerformanceObserver.supportedEntryTypes.includes('largest-contentful-paint') ||
            (window as unknown as Watched).largest.some((name) => name !== 'banner'),
        );
        const before = await places(visitor);
        await preferences.open();
        expect(await places(visitor)).toEqual(before);
        await visitor.press('Escape');
        await banner.shown();
        await preferences.open();
        // by the keyboard: on a phone the switch lies below what can be seen of the dialog
        await preferences.focusSwitch('targeting');
        await visitor.press('Space');
        await preferences.save();
        await visitor.until(
          () => document.querySelector('img')?.complete && document.querySelector('akkoord-banner') === null,
        );
        expect(await places(visitor)).toEqual(before);
        await visitor.run(() => scrollTo(0, 200));
        expect(await visitor.run(() => scrollY)).toBe(200);
        const seen = await visitor.run(() => {
          const { shifts, largest } = window as unknown as Watched;
          return { shifts: shifts, largest, padding: document.documentElement.style.cssText };
        });
        // A shift that answers a press does not count: the word beside a switch is longer when it is on. Browsers take
        // what comes half a second later, as on a busy machine, for none, and name nothing where the dialog is gone by then.
        const isWord = (where: string) => where === 'akkoord-preferences span' || where === '';
        const unasked = seen.shifts.filter(([, isAnswer, where]) => !isAnswer && !isWord(where));
        expect(unasked).toEqual([]);
        // The last candidate is the largest contentful paint. A label of a button can be one before the page's own text.
        expect(seen.largest.at(-1)).not.toBe('banner');
        expect(seen.padding).toBe('');
      },
    );
  }
}
