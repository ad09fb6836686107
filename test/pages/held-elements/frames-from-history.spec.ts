import { expect, html, test } from '../../support/fixtures.ts';
import { home, nextPage, servePages, settingsLink, settle, setUp } from '../site.ts';

/** A frame as the parser makes it: browsers remember its address for the history of the tab. */
const body = `<main><iframe name="film" data-consent="targeting" data-consent-src="https://film.test/film" title="Film" width="320" height="180"></iframe></main>${settingsLink}`;
const noStore = { 'cache-control': 'no-store' };

for (const [when, pageOfChoice] of [
  ['on the page of the choice', home],
  ['while the page was parsed', nextPage],
] as const) {
  test(`history gives no frame back that was refused since, where it was released ${when}`, async ({
    net,
    visitor,
    banner,
    placeholder,
  }) => {
    net.route('https://film.test/*', { body: '<!doctype html><p>film</p>', headers: noStore });
    servePages(net, { head: setUp(), body });
    net.page(home, html({ head: setUp(), body }), noStore);
    net.page(nextPage, html({ head: setUp(), body: settingsLink }), noStore);
    await visitor.goto(pageOfChoice);
    await banner.accept();
    if (pageOfChoice !== home) await visitor.goto(home);
    await net.request('https://film.test/film');
    await visitor.goto(nextPage);
    await visitor.run(() => window.akkoord?.withdraw());
    net.forget();
    await visitor.back();
    await placeholder.shown();
    await settle(net, visitor);
    expect(net.requests('film.test').map(({ path }) => path)).toEqual([]);
  });
}
