import type { ConfigInput } from '../../src/model/types.ts';
import { onlyInChromium } from '../support/engines.ts';
import { expect, html, test } from '../support/fixtures.ts';
import type { Visitor } from '../support/visitor.ts';
import {
  block,
  complaints,
  config,
  googleUrl,
  hitUrl,
  home,
  nextPage,
  servePages,
  settingsLink,
  settle,
  setUp,
} from './site.ts';

const id = 'G-TEST000001';
const withAnalytics = (service: object, more: ConfigInput = {}) =>
  setUp({
    controller: { name: 'Voorbeeld BV' },
    ...more,
    categories: {
      analytics: { services: { 'google-analytics': { preset: 'google-analytics', ...service } } },
      targeting: {},
    },
  });

/** The queue as Google reads it: commands only, which are `arguments` objects. */
const queue = (visitor: Visitor) =>
  visitor.run(() =>
    (window.dataLayer ?? [])
      .filter((command) => Object.prototype.toString.call(command) === '[object Arguments]')
      .map((command) => JSON.parse(JSON.stringify(Array.from(command as ArrayLike<unknown>)))),
  );
const gtagTag = (attributes: string) => `
<script type="text/plain" data-consent="google-analytics" src="${googleUrl}?id=${id}" ${attributes}></script>
<script type="text/plain" data-consent="google-analytics">
  window.dataLayer = window.dataLayer || [];
  function gtag() { dataLayer.push(arguments); }
  gtag('js', new Date());
  gtag('config', '${id}');
</script>`;

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};

test(
  'consent mode: everything denied by default, before anything else in the queue',
  onlyInChromium,
  async ({ net, visitor }) => {
    // a page that queues its own command above the script
    const early =
      '<script>dataLayer = []; function gtag() { dataLayer.push(arguments) } gtag("set", "page_title", "x")</script>';
    servePages(net, { head: early + withAnalytics({ id }), body: settingsLink });
    await visitor.goto(home);
    expect(await queue(visitor)).toEqual([
      ['consent', 'default', denied],
      ['set', 'page_title', 'x'],
    ]);
  },
);

test('accepted: one script, one page view, with the consent and the privacy settings', async ({
  net,
  visitor,
  banner,
}) => {
  servePages(net, { head: withAnalytics({ id }), body: settingsLink });
  await visitor.goto(home);
  await banner.accept();
  const hit = await net.request(hitUrl);
  await settle(net, visitor);
  expect(net.requests(googleUrl).map(({ query }) => query.get('id'))).toEqual([id]);
  expect(net.requests(hitUrl)).toHaveLength(1);
  const { query } = hit;
  expect(query.get('en')).toBe('page_view');
  expect(query.get('tid')).toBe(id);
  expect(query.get('gcs')).toBe('G111');
  expect(query.get('aip')).toBe('1');
  expect(query.get('_ags')).toBe('0');
  expect(query.get('_aps')).toBe('0');
  // No longer than the consent, which was given a moment ago.
  expect(Number(query.get('_cex'))).toBeLessThanOrEqual(182 * 86_400);
  expect(Number(query.get('_cex'))).toBeGreaterThan(182 * 86_400 - 60);
  expect(query.get('_cfl')).toBe('SameSite=Lax;Secure');
  expect(query.get('_cup')).toBe('0');
  const names = (await queue(visitor)).map(([command, first]) =>
    command === 'consent' ? `${command} ${first}` : command,
  );
  expect(names).toEqual(['consent default', 'consent update', 'set', 'js', 'config']);
});

test(
  'on the next page the choice is told again, and the lifetime of the cookies shrinks with the consent',
  onlyInChromium,
  async ({ net, visitor }) => {
    servePages(net, { head: withAnalytics({ id }), body: settingsLink });
    const seconds = Math.floor(Date.now() / 1000) - 100 * 86_400;
    await visitor.setCookie({
      name: 'akkoord',
      value: `1.1.${seconds.toString(36)}.banner.analytics~google-analytics.targeting`,
      domain: 'www.voorbeeld.example',
    });
    await visitor.goto(home);
    const { query } = await net.request(hitUrl);
    expect(query.get('gcs')).toBe('G101');
    expect(Math.round(Number(query.get('_cex')) / 86_400)).toBe(82);
    expect((await queue(visitor))[1]).toEqual(['consent', 'update', { ...denied, analytics_storage: 'granted' }]);
  },
);

test(
  'refused: Google hears of it in the page, and is never asked for anything',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: withAnalytics({ id }), body: settingsLink });
    await visitor.goto(home);
    await banner.reject();
    expect((await queue(visitor)).at(-1)).toEqual(['consent', 'update', denied]);
    expect(
      await visitor.run((name: string) => (window as unknown as Record<string, unknown>)[name], `ga-disable-${id}`),
    ).toBe(true);
    await visitor.goto(nextPage);
    await settle(net, visitor);
    expect(net.thirdParty()).toEqual([]);
  },
);
test(
  'targeting refused: advertising stays denied and its signals off, whatever the site asks',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, {
      head: withAnalytics({ id, params: { allow_google_signals: true, send_page_view: true } }),
      body: settingsLink,
    });
    await visitor.goto(home);
    await banner.shown();
    await visitor.run(() => window.akkoord?.save({ analytics: true }));
    const { query } = await net.request(hitUrl);
    expect(query.get('gcs')).toBe('G101');
    expect(query.get('_ags')).toBe('0');
    expect(query.get('_aud')).toBe('0');
    expect(query.get('_aper')).toBe('0');

    // Allowed later in the same page, and taken back.
    for (const targeting of [true, false]) {
      const name = `after ${targeting}`;
      await visitor.run(
        (targeting, name) => {
          window.akkoord?.save({ targeting });
          window.gtag?.('event', name);
        },
        targeting,
        name,
      );
      const { query } = await net.request(hitUrl, ({ query }) => query.get('en') === name);
      expect(query.get('_ags')).toBe(targeting ? '1' : '0');
      expect(query.get('gcs')).toBe(targeting ? 'G111' : 'G101');
    }
  },
);
test('several properties: one script, a page view each', onlyInChromium, async ({ net, visitor, banner }) => {
  for (const [what, ids] of [
    ['a list', '["G-ONE", "G-TWO"]'],
    ['one text', '"G-ONE G-TWO"'],
  ] as const) {
    await test.step(`several properties in ${what}: one script, a page view each`, async () => {
      await visitor.clearCookies();
      net.forget();
      servePages(net, { head: withAnalytics({ id: JSON.parse(ids) }), body: settingsLink });
      await visitor.goto(home);
      await banner.accept();
      await net.request(hitUrl, ({ query }) => query.get('tid') === 'G-TWO');
      await settle(net, visitor);
      expect(net.requests(googleUrl)).toHaveLength(1);
      expect(
        net
          .requests(hitUrl)
          .map(({ query }) => query.get('tid'))
          .sort(),
      ).toEqual(['G-ONE', 'G-TWO']);
    });
  }
});

test("a held tag of the site's own: once, with the same settings", onlyInChromium, async ({ net, visitor, banner }) => {
  for (const [what, service, attributes] of [
    ['alone', {}, ''],
    ['async', {}, 'async'],
    ['beside a configured id', { id }, ''],
    ['async beside a configured id', { id }, 'async'],
  ] as const) {
    await test.step(`a held tag of the site's own, ${what}: once, with the same settings`, async () => {
      await visitor.clearCookies();
      net.forget();
      servePages(net, {
        head: withAnalytics(service),
        body: `<main><h1>Kop</h1></main>${gtagTag(attributes)}${settingsLink}`,
      });
      await visitor.goto(home);
      await banner.shown();
      await settle(net, visitor);
      expect(net.thirdParty()).toEqual([]);
      await banner.accept();
      for (const url of [null, nextPage]) {
        if (url) {
          net.forget();
          await visitor.goto(url);
        }
        const { query } = await net.request(hitUrl);
        await settle(net, visitor);
        expect(await visitor.run(() => (window as Window & { __gtag?: { loads: number } }).__gtag?.loads)).toBe(1);
        expect(net.requests(hitUrl)).toHaveLength(1);
        expect([query.get('gcs'), query.get('aip'), query.get('_ags'), query.get('_aps'), query.get('_cfl')]).toEqual([
          'G111',
          '1',
          '0',
          '0',
          'SameSite=Lax;Secure',
        ]);
      }
    });
  }
});

test(
  'withdrawn: told, switched off, cookies gone on every domain, no further hit',
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    for (const [what, service, tag] of [
      ['from configuration', { id }, ''],
      ['from a held tag', {}, gtagTag('')],
    ] as const) {
      await test.step(`withdrawn, ${what}: told, switched off, cookies gone on every domain, no further hit`, async () => {
        await visitor.clearCookies();
        net.forget();
        servePages(net, { head: withAnalytics(service), body: `<main><h1>Kop</h1></main>${tag}${settingsLink}` });
        await visitor.goto(home);
        await banner.accept();
        await net.request(hitUrl);
        // Cookies that an older tag left on the host itself, and on a path.
        await visitor.run(() => {
          document.cookie = '_ga=host; path=/';
          document.cookie = '_gid=host; path=/';
          document.cookie = '_gat_UA-1=1; path=/; domain=voorbeeld.example';
        });
        await visitor.setCookie({ name: 'PHPSESSID', value: 'x', domain: 'www.voorbeeld.example', httpOnly: true });
        await visitor.run(() => {
          document.cookie = 'mine=1; path=/';
        });
        const before = (await visitor.cookies()).map(({ name }) => name);
        expect(before).toEqual(expect.arrayContaining(['_ga', '_ga_TEST000001', '_gid', '_gat_UA-1', 'akkoord']));
        net.forget();

        await preferences.openByLink();
        await preferences.switch('analytics');
        await preferences.save();
        await visitor.run(() => {
          for (const name of ['after', 'after_again']) window.gtag?.('event', name);
        });
        await settle(net, visitor);
        expect((await queue(visitor)).filter(([command]) => command === 'consent').at(-1)).toEqual([
          'consent',
          'update',
          expect.objectContaining({ analytics_storage: 'denied' }),
        ]);
        expect(
          await visitor.run((name: string) => (window as unknown as Record<string, unknown>)[name], `ga-disable-${id}`),
        ).toBe(true);
        expect((await visitor.cookies()).map(({ name }) => name).sort()).toEqual(['PHPSESSID', 'akkoord', 'mine']);
        expect(net.thirdParty()).toEqual([]);

        await visitor.goto(nextPage);
        await settle(net, visitor);
        expect(net.thirdParty()).toEqual([]);
        expect((await visitor.cookies()).map(({ name }) => name).sort()).toEqual(['PHPSESSID', 'akkoord', 'mine']);
      });
    }
  },
);

test(
  'a cookie that a running script writes once more after the withdrawal goes again',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: withAnalytics({ id }), body: settingsLink });
    await visitor.goto(home);
    await banner.accept();
    await net.request(hitUrl);
    // Asked in the same task, because the next sweep is soon.
    const written = await visitor.run(() => {
      window.akkoord?.withdraw();
      document.cookie = '_ga=again; path=/; domain=voorbeeld.example';
      return document.cookie;
    });
    expect(written).toContain('_ga=again');
    await visitor.until(() => !document.cookie.includes('_ga'));
  },
);

test(
  'granted again in the same page: switched on, not loaded twice',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: withAnalytics({ id }), body: settingsLink });
    await visitor.goto(home);
    await banner.accept();
    await net.request(hitUrl);
    await visitor.run(() => {
      window.akkoord?.withdraw();
      window.akkoord?.acceptAll();
      window.gtag?.('event', 'again');
    });
    await net.request(hitUrl, ({ query }) => query.get('en') === 'again');
    await settle(net, visitor);
    expect(net.requests(googleUrl)).toHaveLength(1);
    expect(net.requests(hitUrl).filter(({ query }) => query.get('en') === 'page_view')).toHaveLength(1);
  },
);
test('a site without Google has no Google queue', onlyInChromium, async ({ net, visitor, banner }) => {
  servePages(net, { head: setUp({ categories: { targeting: config.categories?.targeting } }), body: settingsLink });
  await visitor.goto(home);
  await banner.shown();
  expect(await visitor.run(() => [typeof window.dataLayer, typeof window.gtag])).toEqual(['undefined', 'undefined']);
});

test('on plain http the cookies are not Secure', async ({ net, visitor, banner }) => {
  const plain = 'http://plain.voorbeeld.example/';
  net.page(plain, html({ head: withAnalytics({ id }), body: settingsLink }));
  await visitor.goto(plain);
  await banner.accept();
  const { query } = await net.request(hitUrl);
  expect(query.get('_cfl')).toBe('SameSite=Lax');
  expect(await visitor.run(() => document.cookie)).toContain('akkoord=');
  expect(await complaints(visitor)).toEqual([]);
});
test('the script can come from another address', onlyInChromium, async ({ net, visitor, banner }) => {
  net.route('https://www.voorbeeld.example/metrics/gtag.js', {
    body: 'window.fromHere = true',
    type: 'text/javascript',
  });
  servePages(net, { head: withAnalytics({ id, scriptUrl: '/metrics/gtag.js' }), body: settingsLink });
  await visitor.goto(home);
  await banner.accept();
  expect((await net.request('https://www.voorbeeld.example/metrics/gtag.js')).query.get('id')).toBe(id);
  expect(net.requests(googleUrl)).toEqual([]);
});

test(
  'by attribute, beside a configuration that says something else where categories should be',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const head = '<script src="/dist/akkoord.js" data-google-analytics="G-TEST000001"></script>';
    const wrongOnes: unknown[] = [null, [], 'text', 5];
    for (const wrong of [
      ...wrongOnes,
      ...wrongOnes.map((value) => ({ analytics: value })),
      ...wrongOnes.map((value) => ({ analytics: { services: value } })),
      ...wrongOnes.map((value) => ({ analytics: { services: { own: value } } })),
    ]) {
      await test.step(JSON.stringify(wrong), async () => {
        servePages(net, { head: block({ categories: wrong }) + head, body: settingsLink });
        await visitor.goto(home);
        await banner.shown();
        expect(await visitor.run(() => window.akkoord?.state.grants['google-analytics'])).toBe(false);
        expect(net.thirdParty()).toEqual([]);
      });
    }
  },
);
