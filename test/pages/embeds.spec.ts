import { onlyInChromium } from '../support/engines.ts';
import { expect, test } from '../support/fixtures.ts';
import { config, home, servePages, settingsLink, settle, setUp } from './site.ts';

const frame = (id: string, service: string, address: string) =>
  `<iframe id="${id}" data-consent="${service}" data-consent-src="${address}" title="${id}" width="480" height="270" style="display: block"></iframe>`;
const granular = {
  ...config,
  categories: {
    targeting: {
      granular: true,
      services: {
        youtube: { preset: 'youtube' },
        vimeo: { preset: 'vimeo' },
        maps: { preset: 'google-maps' },
      },
    },
  },
};
const body = `<main><h1>Kop</h1>
${frame('film', 'youtube', 'https://www.youtube.com/embed/abc?start=5')}
${frame('clip', 'vimeo', 'https://player.vimeo.com/video/123?h=x#t=3')}
${frame('map', 'maps', 'https://www.google.com/maps/embed?pb=1')}
<p id="below">Onder</p></main>${settingsLink}`;

test(
  'players are asked for at the address that tracks least, and they hear where they play',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: setUp(granular), body }, { 'referrer-policy': 'no-referrer' });
    await visitor.goto(home);
    await banner.accept();
    const film = await net.request('https://www.youtube-nocookie.com/embed/*');
    expect(film.query.get('start')).toBe('5');
    const referrer = 'https://www.voorbeeld.example/';
    expect(film.headers.referer).toBe(referrer);
    const clip = await net.request('https://player.vimeo.com/video/123');
    expect([clip.query.get('dnt'), clip.query.get('h'), clip.headers.referer]).toEqual(['1', 'x', referrer]);
    expect((await net.request('https://www.google.com/maps/embed')).query.get('pb')).toBe('1');
    await settle(net, visitor);
    expect(net.requests('www.youtube.com')).toEqual([]);
  },
);

test('a placeholder makes no request; "always" remembers this provider and no other', async ({
  net,
  visitor,
  placeholder,
}) => {
  servePages(net, { head: setUp(granular), body });
  await visitor.goto(home);
  await placeholder.shown(3);
  await settle(net, visitor);
  expect(net.thirdParty()).toEqual([]);
  const top = (await visitor.box('#below'))?.y;
  await visitor.click('#clip + akkoord-placeholder >>> [part~="switch"]');
  await visitor.click('#clip + akkoord-placeholder >>> [part~="load"]');
  await net.request('https://player.vimeo.com/video/123');
  expect(await placeholder.count()).toBe(2);
  expect((await visitor.box('#below'))?.y).toBe(top);
  expect(await visitor.run(() => document.activeElement?.id)).toBe('clip');
  expect(await visitor.run(() => ['youtube', 'vimeo', 'maps'].map((id) => window.akkoord?.has(id)))).toEqual([
    false,
    true,
    false,
  ]);
  net.forget();
  await visitor.reload();
  await net.request('https://player.vimeo.com/video/123');
  await settle(net, visitor);
  expect(net.thirdParty().map(({ host }) => host)).toEqual(['player.vimeo.com']);
});

test('the page does not move while placeholders come, an embed loads, and consent is withdrawn', async ({
  net,
  visitor,
  banner,
  placeholder,
}) => {
  servePages(net, { head: setUp(granular), body });
  await visitor.goto(home);
  // Measured after painting: between two frames, WebKit can have style sheets that it has not applied yet.
  const places = () =>
    visitor.run(async () => {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return [...document.querySelectorAll('h1,#below')].map((element) => element.getBoundingClientRect().y);
    });
  const before = await places();
  await placeholder.shown(3);
  expect(await places()).toEqual(before);
  await banner.accept();
  await visitor.until(() => document.querySelectorAll('iframe[src]').length === 3);
  expect(await places()).toEqual(before);
  await visitor.run(() => window.akkoord?.withdraw());
  await placeholder.shown(3);
  expect(await visitor.count('iframe[src]')).toBe(0);
  expect(await places()).toEqual(before);
  const shift = await visitor.run(
    () =>
      new Promise<number | undefined>((resolve) => {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve(undefined);
        const observer = new PerformanceObserver(() => {});
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() =>
          resolve(
            observer
              .takeRecords()
              .reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
          ),
        );
      }),
  );
  expect(shift ?? 0).toBe(0);
});

test('a placeholder is removed with its embed, and comes back with it', onlyInChromium, async ({ net, visitor }) => {
  servePages(net, { head: setUp(granular), body });
  await visitor.goto(home);
  const count = (wanted: number) =>
    visitor.until((n: number) => document.querySelectorAll('akkoord-placeholder').length === n, wanted);
  await count(3);
  // As a framework does, which knows only the embed.
  await visitor.run(() => {
    const clip = document.querySelector('#clip');
    Object.assign(window, { clip });
    clip?.remove();
  });
  await count(2);
  await visitor.run(() => document.querySelector('main')?.append((window as Window & { clip?: Element }).clip ?? ''));
  await count(3);
  expect(await visitor.run(() => document.querySelector('#clip')?.nextElementSibling?.localName)).toBe(
    'akkoord-placeholder',
  );
  await settle(net, visitor);
  expect(net.thirdParty()).toEqual([]);
});

test('a link to a held frame by its name loads nothing into it, and does once it is granted', async ({
  net,
  visitor,
  banner,
  placeholder,
}) => {
  net.route('https://film.test/*', { body: '<!doctype html><p>film</p>' });
  const embed =
    '<iframe id="film" name="player" data-consent="targeting" data-consent-src="https://film.test/a" title="Film" width="320" height="180"></iframe>';
  const link = '<form id="go" target="player" action="https://film.test/b"><button>Film</button></form>';
  servePages(net, { head: setUp(), body: embed + link + settingsLink });
  await visitor.goto(home);
  await placeholder.shown();
  // No frame has this name, so the browser would open a tab, which is another matter.
  const frames = () => visitor.run(() => [window.length, 'player' in window]);
  expect(await frames()).toEqual([1, false]);
  await banner.accept();
  await net.request('https://film.test/a');
  await visitor.click('#go button');
  await net.request('https://film.test/b');
  await visitor.run(() => window.akkoord?.withdraw());
  await placeholder.shown();
  expect(await frames()).toEqual([1, false]);
  expect(await visitor.run(() => document.querySelector('#film')?.getAttribute('name'))).toBe(null);
});

test(
  'an embed that was loaded once, and consented to later, goes with the consent',
  onlyInChromium,
  async ({ net, visitor, banner, placeholder }) => {
    const embed =
      '<iframe data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/abc" width="320" height="180"></iframe>';
    servePages(net, { head: setUp(), body: embed + settingsLink });
    await visitor.goto(home);
    await banner.shown();
    await placeholder.shown();
    await placeholder.load();
    await placeholder.shown(0);
    await banner.accept();
    // The gate looks at the page after the next paint.
    await settle(net, visitor);
    await visitor.run(() => window.akkoord?.withdraw());
    await placeholder.shown();
    expect(await visitor.run(() => document.querySelector('iframe')?.hasAttribute('src'))).toBe(false);
  },
);
