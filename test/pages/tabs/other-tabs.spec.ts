import { bannerOf } from '../../support/consent-ui.ts';
import { expect, test } from '../../support/fixtures.ts';
import { heldElements, home, nextPage, servePages, settingsLink, setUp } from '../site.ts';

test('a choice in one tab takes effect in the other, and so does withdrawing', async ({ net, visitor, banner }) => {
  servePages(net, { head: setUp(), body: heldElements + settingsLink });
  await visitor.goto(home);
  await banner.shown();
  const otherTab = await visitor.newTab();
  await otherTab.goto(nextPage);
  await bannerOf(otherTab).shown();
  await bannerOf(otherTab).accept();
  await visitor.until(
    () =>
      document.querySelector('akkoord-banner') === null && (window as Window & { ran?: string[] }).ran?.length === 5,
  );
  await visitor.run(() => window.akkoord?.withdraw());
  await otherTab.until(() => window.akkoord?.has('analytics') === false);
  expect(await bannerOf(otherTab).count()).toBe(0);
});
