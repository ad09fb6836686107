import type { ConfigInput } from '../../src/model/types.ts';
import { bannerOf } from '../support/consent-ui.ts';
import { onlyInChromium } from '../support/engines.ts';
import { expect, html, test } from '../support/fixtures.ts';
import type { Net } from '../support/net.ts';
import type { NewCookie, Visitor } from '../support/visitor.ts';
import {
  block,
  complaints,
  config,
  expectNothing,
  googleUrl,
  heldElements,
  home,
  importMap,
  nextPage,
  ran,
  said,
  script,
  scriptWithChecks,
  serveHeld,
  servePages,
  settingsLink,
  settle,
  untilRan,
} from './site.ts';

const importer = '<script src="/dist/akkoord.import.js"></script>';
const body = heldElements + settingsLink;
const day = 864e5;
const ago = (days: number) => Math.floor(Date.now() / 1000) * 1000 - days * day;
const inSeconds = (time: number) => (time / 1000).toString(36);
const all = ['functional', 'chat', 'analytics', 'google-analytics', 'targeting', 'youtube', 'pixel'];

const cookiebot = (days: number, statistics = true): string =>
  `{stamp:%27G+6rYDfrzwrZItFRfHCbe8iQIFLhMDCgjBS+/Oq==%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:${statistics}%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${ago(days)}%2Cregion:%27nl%27}`;
const cookieconsent = (days: number): string =>
  encodeURIComponent(
    JSON.stringify({
      categories: ['necessary', 'analytics', 'functionality', 'ads'],
      revision: 0,
      consentTimestamp: new Date(ago(days)).toISOString(),
      lastConsentTimestamp: new Date(ago(days)).toISOString(),
      services: { necessary: [], analytics: [], functionality: [], ads: [] },
      expirationTime: ago(days - 60),
    }),
  );

/** The importer first, then the library. */
function serve(net: Net, formers: ConfigInput['import'], head = importer, more: ConfigInput = {}, tag = script): void {
  servePages(net, { head: block({ ...config, ...more, import: formers }) + head + tag, body });
}

const cookie = (name: string, value: string, domain = 'www.voorbeeld.example'): NewCookie => ({ name, value, domain });
const own = async (visitor: Visitor) => (await visitor.cookies()).filter(({ name }) => name === 'akkoord');
const names = async (visitor: Visitor) => (await visitor.cookies()).map(({ name }) => name).sort();
const errors = async (visitor: Visitor) =>
  (await complaints(visitor)).filter(({ kind }) => kind === 'error' || kind === 'rejection' || kind === 'csp');

test(
  'a choice is carried over once, with its age and its end, and the old cookie is deleted',
  onlyInChromium,
  async ({ net, visit }) => {
    for (const [what, former, cookies, yes, expires] of [
      [
        'JSON, all accepted, which ends sooner there',
        'cookieconsent',
        [cookie('cc_cookie', cookieconsent(20))],
        all,
        ago(20) + 60 * day,
      ],
      [
        'of a parent domain and of the host: the latest counts',
        'cookiebot',
        [
          cookie('CookieConsent', cookiebot(20), '.voorbeeld.example'),
          cookie('CookieConsent', cookiebot(30, false), 'www.voorbeeld.example'),
        ],
        ['analytics', 'google-analytics'],
        ago(20) + 182 * day,
      ],
    ] as const) {
      await test.step(what, async () => {
        const visitor = await visit();
        net.forget();
        serve(net, [former]);
        await visitor.goto('https://www.voorbeeld.example/robots.txt');
        for (const cookie of cookies) await visitor.setCookie(cookie);
        const time = ago(20);
        await visitor.goto(home);
        await untilRan(visitor, 'module');
        await net.request(googleUrl);
        await settle(net, visitor);
        expect(await bannerOf(visitor).count()).toBe(0);
        expect((await ran(visitor)).includes('pixel')).toBe(yes.some((id) => id === 'pixel'));

        const [record, ...others] = await own(visitor);
        expect(others).toEqual([]);
        const [version, revision, seconds = '', via, granted] = record?.value.split('.') ?? [];
        expect([version, revision, via, granted]).toEqual(['1', '1', 'elsewhere', yes.join('~')]);
        expect(Math.abs(Number.parseInt(seconds, 36) * 1000 - time)).toBeLessThan(60_000);
        expect(Math.abs(Number(record?.expires) * 1000 - expires)).toBeLessThan(60_000);
        expect(await names(visitor)).not.toContain(cookies[0]?.name);

        await visitor.goto(nextPage);
        await untilRan(visitor, 'module');
        expect((await own(visitor)).map(({ value }) => value)).toEqual([record?.value]);
        expect(await errors(visitor)).toEqual([]);
        await visitor.close();
      });
    }
  },
);

test(
  'a refusal in localStorage is carried over, and its items are deleted',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    serve(net, ['klaro', 'silktide']);
    await visitor.goto('https://www.voorbeeld.example/robots.txt');
    await visitor.run(() => {
      localStorage.setItem('stcm.hasConsented', '1');
      localStorage.setItem('stcm.consent.essential', 'true');
      localStorage.setItem('stcm.consent.reclame', 'false');
      localStorage.setItem('other', '1');
    });
    await visitor.goto(home);
    await settle(net, visitor);
    expect(await banner.count()).toBe(0);
    expect(net.thirdParty()).toEqual([]);
    expect(await ran(visitor)).toEqual([]);
    expect((await own(visitor))[0]?.value.split('.').slice(3)).toEqual(['elsewhere', '', all.join('~')]);
    expect((await visitor.storage()).local).toEqual(['other']);
    expect(await errors(visitor)).toEqual([]);
  },
);
test(
  'a refusal that is older than one of ours may be is carried over all the same, until the former tool would have asked',
  onlyInChromium,
  async ({ net, visit }) => {
    const none = '%7Bstamp:%27x%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:false%2Cmarketing:false';
    const ended = { categories: ['necessary'], services: { necessary: [], analytics: [], ads: [] } };
    for (const [former, name, value, days] of [
      ['cookiebot', 'CookieConsent', `${none}%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${ago(200)}%7D`, 182],
      [
        'cookieconsent',
        'cc_cookie',
        encodeURIComponent(
          JSON.stringify({
            ...ended,
            lastConsentTimestamp: new Date(ago(200)).toISOString(),
            expirationTime: ago(-100),
          }),
        ),
        100,
      ],
    ] as const) {
      await test.step(former, async () => {
        const visitor = await visit();
        net.forget();
        serve(net, [former]);
        await visitor.goto('https://www.voorbeeld.example/robots.txt');
        await visitor.setCookie(cookie(name, value));
        await visitor.goto(home);
        await settle(net, visitor);
        expect(await bannerOf(visitor).count()).toBe(0);
        expect(await ran(visitor)).toEqual([]);
        expect(net.thirdParty()).toEqual([]);
        expect(await names(visitor)).toEqual(['akkoord']);
        const [record] = await own(visitor);
        expect(record?.value.split('.').slice(3)).toEqual(['elsewhere', '', all.join('~')]);
        expect(Math.abs(Number(record?.expires) * 1000 - ago(-days))).toBeLessThan(60_000);
        await visitor.goto(nextPage);
        await settle(net, visitor);
        expect(await bannerOf(visitor).count()).toBe(0);
        expect(await own(visitor)).toEqual([record]);
        await visitor.close();
      });
    }
  },
);
test(
  'an import that would delete the own cookie, or maps to what is not there, is said and does nothing',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    for (const [formers, more, message] of [
      [['klaro'], { cookie: { name: 'klaro' } }, 'cookie.name is "klaro"'],
      [[{ from: 'klaro', map: { stat: 'anaytics' } }], {}, 'import[0].map.stat is "anaytics"'],
    ] as const) {
      await test.step(message, async () => {
        const { name }: { name?: string } = { ...('cookie' in more ? more.cookie : {}) };
        await visitor.goto('https://www.voorbeeld.example/robots.txt');
        await visitor.clearCookies();
        serve(net, formers, importer, more, scriptWithChecks);
        if (!name) await visitor.setCookie(cookie('klaro', '{%22stat%22:true%2C%22ads%22:false}'));
        await visitor.goto(home);
        await banner.reject();
        await visitor.goto(nextPage);
        await settle(net, visitor);
        expect(await banner.count()).toBe(0);
        expect(await names(visitor)).toEqual(name ? [name] : ['akkoord', 'klaro']);
        expect(await said(visitor)).toContain(message);
      });
    }
  },
);

test(
  'for a stale choice the visitor is asked; the old cookie stays until there is a decision and goes on the next page',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    serve(net, ['cookiebot', 'onetrust']);
    await visitor.goto('https://www.voorbeeld.example/robots.txt');
    await visitor.setCookie(cookie('CookieConsent', cookiebot(190), '.voorbeeld.example'));
    await visitor.setCookie(cookie('OptanonConsent', 'groups=C0001:1'));
    await visitor.setCookie(cookie('_other', '1'));
    await visitor.goto(home);
    await banner.shown();
    await settle(net, visitor);
    expect(net.thirdParty()).toEqual([]);
    expect(await ran(visitor)).toEqual([]);
    expect(await names(visitor)).toEqual(['CookieConsent', 'OptanonConsent', '_other']);
    await banner.reject();
    expect(await names(visitor)).toEqual(['CookieConsent', 'OptanonConsent', '_other', 'akkoord']);
    const before = await own(visitor);
    await visitor.goto(nextPage);
    expect(await names(visitor)).toEqual(['_other', 'akkoord']);
    expect(await own(visitor)).toEqual(before);
    // a decision of ours is never replaced
    await visitor.setCookie(cookie('CookieConsent', cookiebot(0), '.voorbeeld.example'));
    await visitor.reload();
    expect(await names(visitor)).toEqual(['_other', 'akkoord']);
    expect(await own(visitor)).toEqual(before);
  },
);
test(
  'what cannot be read, and a revision that the tool did not know: the visitor is asked, nothing runs',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const formers = ['cookieconsent', 'klaro', 'cookiebot', 'onetrust', 'cookieyes', 'complianz'] as const;
    serve(net, formers);
    await visitor.goto('https://www.voorbeeld.example/robots.txt');
    for (const [name, value] of [
      ['cc_cookie', '%7B%22categories%22%3A'],
      ['klaro', '%E0%A4%A'],
      ['CookieConsent', '-1'],
      ['OptanonConsent', 'groups=C0001%3A1%2CC0002%3A1'],
      ['OptanonAlertBoxClosed', 'gisteren'],
      ['cookieyes-consent', 'consent:yes,action:no,analytics:yes'],
      ['cmplz_banner-status', 'show'],
    ] as const)
      await visitor.setCookie(cookie(name, value));
    await visitor.goto(home);
    await banner.shown();
    expect(await own(visitor)).toEqual([]);

    serve(net, ['cookiebot'], importer, { revision: 3 }, scriptWithChecks);
    await visitor.setCookie(cookie('CookieConsent', cookiebot(3)));
    await visitor.goto(nextPage);
    await banner.shown();
    expect(await own(visitor)).toEqual([]);
    expect(await said(visitor)).toContain('"import": [{ "from": "cookiebot", "revision": 3 }]');
    expect(net.thirdParty()).toEqual([]);
    expect(await ran(visitor)).toEqual([]);
    expect(await errors(visitor)).toEqual([]);

    // That the choice lasts for a session here says nothing about an older choice.
    serve(net, ['cookiebot'], importer, { cookie: { days: 'session' } });
    await visitor.reload();
    await settle(net, visitor);
    expect(await own(visitor)).toEqual([]);
    expect(await ran(visitor)).toEqual([]);

    serve(net, [{ from: 'cookiebot', revision: 3 }], importer, { revision: 3 });
    await visitor.goto(home);
    await settle(net, visitor);
    expect(await banner.count()).toBe(0);
    expect((await own(visitor))[0]?.value).toContain('1.3.');
  },
);
test(
  'a choice is imported wherever the tags stand, also twice, and when the page was prerendered',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const json = block({ ...config, import: ['cookiebot'] });
    const prerendered = `<script>
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
    setTimeout(() => {
      window.before = document.cookie;
      delete document.prerendering;
      document.dispatchEvent(new Event('prerenderingchange'));
    }, 300);
  </script>`;
    for (const [what, parts] of [
      ['twice', { head: json + importer + importer + script, body }],
      ['the configuration below', { head: importer + script, body: json + body }],
      ['after the library', { head: json + script + importer, body }],
      ['prerendered', { head: json + prerendered + importer + script, body }],
    ] as const) {
      await test.step(what, async () => {
        await visitor.goto('https://www.voorbeeld.example/robots.txt');
        await visitor.clearCookies();
        await visitor.setCookie(cookie('CookieConsent', cookiebot(5)));
        servePages(net, parts);
        await visitor.goto(home);
        await untilRan(visitor, 'module');
        expect(await visitor.run(() => window.akkoord?.state.view)).toBe('none');
        await banner.gone();
        expect((await names(visitor)).filter((name) => !name.startsWith('_ga'))).toEqual(['akkoord']);
        const before = await visitor.run(() => (window as Window & { before?: string }).before ?? null);
        if (what === 'prerendered') expect(before).toMatch(/^CookieConsent=[^;]*$/);
      });
    }
    expect(await errors(visitor)).toEqual([]);
  },
);

test('cookies blocked: the visitor is asked, and nothing breaks', onlyInChromium, async ({ net, visit }) => {
  const visitor = await visit({ cookiesBlocked: true });
  serve(net, ['cookiebot', 'cookieconsent', 'silktide']);
  await visitor.goto(home);
  await bannerOf(visitor).shown();
  await settle(net, visitor);
  await expectNothing(net, visitor);
  expect(await errors(visitor)).toEqual([]);
});

test('under a strict policy; in an application; on the widest domain; not in a frame of another origin', async ({
  net,
  visitor,
}) => {
  serveHeld(net);
  const nonce = 'nonce="n-abc"';
  const code = `
    import { importChoice } from '/dist/esm/import.js';
    window.carried = [1, 2].map(() => importChoice(${JSON.stringify({ import: ['cookiebot'], cookie: { domain: 'auto' } })}));`;
  net.page(
    home,
    html({ head: `${importMap(nonce)}<script type="module" ${nonce}>${code}</script>`, body: '<h1>Kop</h1>' }),
    {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-n-abc' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  );
  net.page(
    nextPage,
    html({
      head:
        block({ ...config, import: ['cookiebot'] }) +
        importer.replace('<script', `<script ${nonce}`) +
        script.replace('<script', `<script ${nonce}`),
      body: '<h1>Kop</h1>',
    }),
    {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-n-abc' 'strict-dynamic'; style-src 'self'; connect-src *; require-trusted-types-for 'script'; trusted-types akkoord",
    },
  );
  net.page('https://shop.voorbeeld.example/', html({ body: `<iframe src="${nextPage}"></iframe>` }));
  await visitor.goto('https://www.voorbeeld.example/robots.txt');
  await visitor.setCookie(cookie('CookieConsent', cookiebot(7)));
  await visitor.goto('https://shop.voorbeeld.example/');
  await net.request('/dist/akkoord.import.js');
  await settle(net, visitor);
  await visitor.goto('https://www.voorbeeld.example/robots.txt');
  expect(await names(visitor)).toEqual(['CookieConsent']);

  await visitor.goto(home);
  await visitor.until(() => (window as Window & { carried?: unknown[] }).carried);
  expect(await visitor.run(() => (window as unknown as { carried: string[] }).carried)).toEqual(['cookiebot', null]);
  expect((await own(visitor)).map(({ domain }) => domain)).toEqual(['.voorbeeld.example']);
  await visitor.clearCookies();

  await visitor.setCookie(cookie('CookieConsent', cookiebot(7)));
  await visitor.goto(nextPage);
  await visitor.until(() => window.akkoord?.has('google-analytics'));
  expect((await own(visitor))[0]?.value).toContain(`.${inSeconds(ago(7)).slice(0, 3)}`);
  expect(await names(visitor)).not.toContain('CookieConsent');
  expect(await errors(visitor)).toEqual([]);
});
