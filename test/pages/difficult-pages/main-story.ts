import { bannerOf, preferencesOf } from '../../support/consent-ui.ts';
import { expect } from '../../support/fixtures.ts';
import type { Net } from '../../support/net.ts';
import type { Visitor } from '../../support/visitor.ts';
import { complaints, googleUrl, hitUrl, home, nextPage, untilRan, written } from '../site.ts';

const classic = ['inline', 'classic', 'pixel'];
const all = [...classic, 'inline module', 'module'];
const youtube = 'https://www.youtube-nocookie.com/embed/abc';
const held = [
  '/held/classic.js',
  '/held/module.js',
  'px.reclame.test/pixel.js',
  'px.reclame.test/pixel.gif',
  youtube,
  googleUrl,
];

/** As text: a page may have its own idea of lists. */
const ranHere = (visitor: Visitor) =>
  visitor.run(() => String((window as Window & { ran?: string[] }).ran?.join() ?? ''));

const names = async (visitor: Visitor) => (await visitor.cookies()).map(({ name }) => name);

/** Lets the page come to rest, also one without frames. */
export async function rest(net: Net, visitor: Visitor): Promise<void> {
  await visitor.run(async (path: string) => {
    await new Promise((done) => setTimeout(done, 150));
    await fetch(path).catch(() => {});
  }, `${home}rest-${net.log.length}`);
}

async function expectHeld(net: Net, visitor: Visitor): Promise<void> {
  await rest(net, visitor);
  expect(net.thirdParty().map(({ url }) => url)).toEqual([]);
  expect(net.requests(/\/held\//).map(({ url }) => url)).toEqual([]);
  expect(await ranHere(visitor)).toBe('');
}

/** @param least WebKit has on the next page what it fetched before */
async function expectReleased(net: Net, visitor: Visitor, least: 0 | 1, order: readonly string[]): Promise<void> {
  await untilRan(visitor, order.length);
  await net.request(youtube);
  await net.request(hitUrl);
  await rest(net, visitor);
  expect(await ranHere(visitor)).toBe(order.join());
  for (const url of order === all ? held : held.filter((url) => !url.includes('module'))) {
    const times = net.requests(url).length;
    expect.soft(times, url).toBeLessThan(2);
    expect.soft(times, url).toBeGreaterThanOrEqual(least);
  }
}

/** Answers in the second layer, by way of the page's own link. */
export async function answer(visitor: Visitor, part: 'accept' | 'reject'): Promise<void> {
  await preferencesOf(visitor).openByLink();
  await visitor.click(`akkoord-preferences >>> [part~="${part}"]`);
  await preferencesOf(visitor).gone();
}

/** What every page must go through: asked, refused, granted, granted on the next page, taken back. */
export async function mainStory(net: Net, visitor: Visitor, hasModules = true): Promise<void> {
  const order = hasModules ? all : classic;
  await visitor.goto(home, { until: 'parsed' });
  await bannerOf(visitor).shown();
  await expectHeld(net, visitor);
  expect(await names(visitor)).toEqual([]);
  expect(await written(visitor)).toEqual([]);

  await bannerOf(visitor).reject();
  await bannerOf(visitor).gone();
  await expectHeld(net, visitor);
  expect(await names(visitor)).toEqual(['akkoord']);

  await answer(visitor, 'accept');
  await expectReleased(net, visitor, 1, order);

  net.forget();
  await visitor.goto(nextPage, { until: 'parsed' });
  await expectReleased(net, visitor, 0, order);
  expect(await names(visitor)).toContain('_px');

  await answer(visitor, 'reject');
  await visitor.until(() => !document.querySelector('iframe[src],img[data-consent][src]'));
  expect(await names(visitor)).not.toContain('_px');
  expect(await complaints(visitor)).toEqual([]);
}
