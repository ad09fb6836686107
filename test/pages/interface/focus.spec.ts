import { expect, test } from '../../support/fixtures';
import { bannerShown, home } from '../site';
import { longPage, serveLook, themes } from './looks';

const windows = [
  [320, 640],
  [390, 844],
  [1280, 800],
] as const;

for (const name of ['bar', 'bar at the top', 'box bottom right', 'dialog']) {
  test(`${name}: what has the focus is never hidden by the banner`, async ({ net, visitor }) => {
    serveLook(net, { theme: themes[name] ?? {} }, longPage);
    await visitor.goto(home);
    await bannerShown(visitor);
    for (const [width, height] of windows) {
      await visitor.viewport(width, height);
      await visitor.run(() => {
        scrollTo(0, 0);
        document.querySelector<HTMLElement>('header a')?.focus();
      });
      const hidden: string[] = [];
      for (let n = 0; n < 16; n++) {
        const lost = await visitor.run(async () => {
          // WebKit scrolls a frame later
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const { activeElement } = document;
          if (!activeElement || activeElement === document.body || activeElement.closest('akkoord-banner')) return '';
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
  });
}
