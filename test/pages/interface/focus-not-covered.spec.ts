import { sampled } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import { fontsReady } from '../../support/test-font.ts';
import { home } from '../site.ts';
import { longPage, serveLook, themes } from './looks.ts';

const windows = [
  [320, 568],
  [375, 667],
  [390, 844],
  [1280, 800],
] as const;

for (const name of ['bar', 'bar at the top', 'box bottom right', 'dialog']) {
  test(
    `${name}: what has the focus is never hidden by the banner`,
    sampled(name === 'bar'),
    async ({ net, visitor, banner }) => {
      serveLook(net, { theme: themes[name] ?? {} }, longPage);
      await visitor.goto(home);
      await fontsReady(visitor);
      await banner.shown();
      for (const [width, height] of windows) {
        await visitor.viewport(width, height);
        await visitor.run(() => {
          scrollTo(0, 0);
          // from before the banner, which is first in the page
          document.querySelector<HTMLElement>('akkoord-banner h2')?.setAttribute('tabindex', '-1');
          document.querySelector<HTMLElement>('akkoord-banner h2')?.focus();
        });
        await visitor.press('Tab');
        const hidden: string[] = [];
        for (let n = 0; n < 20; n++) {
          const lost = await visitor.run(async () => {
            // WebKit scrolls a frame later
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            const { activeElement } = document;
            if (!activeElement || activeElement === document.body) return '';
            const { left, top, width, height } = activeElement.getBoundingClientRect();
            const points = [0.1, 0.5, 0.9].flatMap((x) =>
              [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y]),
            );
            const isSeen = points.some(([x, y]) => activeElement.contains(document.elementFromPoint(x ?? 0, y ?? 0)));
            return isSeen ? '' : `${activeElement.textContent} at ${top}`;
          });
          if (lost) hidden.push(`${width}: ${n} ${lost}`);
          await visitor.press('Tab');
        }
        expect(hidden).toEqual([]);
      }
    },
  );
}

test('a click on what the banner partly covers moves nothing, and is not lost', async ({ net, visitor, banner }) => {
  const rows = [...Array(80).keys()].map((n) => `<p><label><input type="checkbox"> Rij ${n}</label></p>`).join('');
  serveLook(net, {}, `<main tabindex="-1" style="outline:0"><a href="#top">Boven</a>${rows}</main>`);
  await visitor.goto(home);
  await fontsReady(visitor);
  await banner.shown();
  // The first element that is partly under the banner.
  const wanted = await visitor.run(() => {
    const top = document.querySelector('akkoord-banner')?.getBoundingClientRect().top ?? 0;
    const all = [...document.querySelectorAll('label')];
    const under = all.findIndex((label) => label.getBoundingClientRect().bottom > top - 2);
    all[under - 1]?.setAttribute('id', 'last');
    return all[under - 1]?.textContent;
  });
  await visitor.click('#last');
  expect(await visitor.run(() => [scrollY, document.querySelector(':checked')?.closest('label')?.textContent])).toEqual(
    [0, wanted],
  );
});
