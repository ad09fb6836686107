import { expect, html, test } from '../../support/fixtures.ts';
import { home, nextPage, servePages, settingsLink, settle, setUp } from '../site.ts';

/** Frames as the parser makes them: browsers remember the address of each for the history of the tab. */
const film = (name: string, more = '') =>
  `<iframe data-consent="targeting" data-consent-src="https://film.test/${name}" title="${name}" width="320" height="180" ${more}></iframe>`;
const body = `<main>${film('first')}${film('lazy', 'loading="lazy"')}${film('named', 'name="named"')}</main>${settingsLink}`;

test('history gives no frame back that was refused since, whenever it was released', async ({
  net,
  visitor,
  banner,
  placeholder,
}) => {
  net.route('https://film.test/*', { body: '<!doctype html><p>film</p>', headers: { 'cache-control': 'no-store' } });
  servePages(net, { head: setUp(), body });
  net.page(home, html({ head: setUp(), body }), { 'cache-control': 'no-store' });
  net.page(nextPage, html({ head: setUp(), body: settingsLink }), { 'cache-control': 'no-store' });
  const areLoaded = async () => {
    for (const name of ['first', 'lazy', 'named']) await net.request(`https://film.test/${name}`);
  };
  await visitor.goto(home);
  await banner.accept();
  await areLoaded();
  for (const released of ['on the page of the choice', 'while the page was parsed']) {
    await visitor.goto(nextPage);
    await visitor.run(() => window.akkoord?.withdraw());
    net.forget();
    await visitor.back();
    await placeholder.shown(3);
    await settle(net, visitor);
    expect(
      net.requests('film.test').map(({ path }) => path),
      released,
    ).toEqual([]);
    await visitor.run(() => window.akkoord?.acceptAll());
    await areLoaded();
    net.forget();
    await visitor.goto(home);
    await areLoaded();
  }
});
