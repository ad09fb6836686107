import { bannerOf, placeholderOf } from '../../support/consent-ui.ts';
import { expect, html, test } from '../../support/fixtures.ts';
import type { Visitor } from '../../support/visitor.ts';
import { home, nextPage, servePages, settingsLink, settle, setUp } from '../site.ts';

/** A frame as the parser makes it: browsers remember its address for the history of the tab. */
const body = `<main><iframe name="film" data-consent="targeting" data-consent-src="https://film.test/film" title="Film" width="320" height="180"></iframe></main>${settingsLink}`;
const noStore = { 'cache-control': 'no-store' };

for (const [when, pageOfChoice] of [
  ['on the page of the choice', home],
  ['while the page was parsed', nextPage],
] as const) {
  test(`history gives no frame back that was refused since, where it was released ${when}`, async ({ net, visit }) => {
    net.route('https://film.test/*', { body: '<!doctype html><p>film</p>', headers: noStore });
    servePages(net, { head: setUp(), body });
    net.page(home, html({ head: setUp(), body }), noStore);
    net.page(nextPage, html({ head: setUp(), body: settingsLink }), noStore);
    await tellUntilHeard(visit, async (visitor) => {
      net.forget();
      await visitor.goto(pageOfChoice);
      await bannerOf(visitor).accept();
      if (pageOfChoice !== home) await visitor.goto(home);
      await net.request('https://film.test/film');
      await visitor.goto(nextPage);
      await visitor.run(() => window.akkoord?.withdraw());
      net.forget();
      await visitor.back();
      await placeholderOf(visitor).shown();
      await settle(net, visitor);
      expect(net.requests('film.test').map(({ path }) => path)).toEqual([]);
    });
  });
}

/**
 * Playwright loses Firefox now and then when a document arrives in a frame that has just been removed, as history does
 * here. Then the story is told again, to another visitor. What turns out wrong is never tried again.
 */
async function tellUntilHeard(visit: () => Promise<Visitor>, story: (visitor: Visitor) => Promise<void>) {
  for (let left = 3; ; left--) {
    const visitor = await visit();
    try {
      return await story(visitor);
    } catch (error) {
      if (left === 0 || !visitor.isClosed()) throw error;
    }
  }
}
