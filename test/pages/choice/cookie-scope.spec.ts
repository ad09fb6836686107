import { onlyInChromium } from '../../support/engines.ts';
import { expect, html, test } from '../../support/fixtures.ts';
import { home, nextPage, ran, said, servePages, settingsLink, settle, setUp, untilRan } from '../site.ts';

const held = '<script type="text/plain" data-consent="analytics">(window.ran ??= []).push("held")</script>';
const site = { categories: { analytics: {}, targeting: {} } };

test('the widest domain that the browser accepts is found at the choice, not before', async ({
  net,
  visitor,
  banner,
}) => {
  const blog = 'https://blog.voorbeeld.example/';
  const parts = { head: setUp({ ...site, cookie: { domain: 'auto' } }), body: held + settingsLink };
  servePages(net, parts);
  net.page(blog, html(parts));
  // A cookie of a former configuration, for this host only.
  const old = `1.1.${(Math.floor(Date.now() / 1000) - 999).toString(36)}.banner.analytics~targeting.`;
  await visitor.setCookie({ name: 'akkoord', value: old, domain: 'www.voorbeeld.example' });
  await visitor.goto(home);
  await untilRan(visitor);
  const writes = async () => (await visitor.messages()).filter(({ kind }) => kind === 'cookie');
  expect(await writes()).toEqual([]);
  await visitor.run(() => window.akkoord?.rejectAll());
  const [cookie, ...others] = await visitor.cookies();
  expect(others).toEqual([]);
  expect(cookie?.domain.replace(/^\./, '')).toBe('voorbeeld.example');
  await visitor.goto(blog);
  await settle(net, visitor);
  expect(await banner.count()).toBe(0);
  expect(await ran(visitor)).toEqual([]);
});

test(
  'two hosts with one cookie and other services: what is known goes on, what is new is asked once, and a no covers all',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const scripts = ['stats', 'pixel', 'comments'].map(
      (id) => `<script type="text/plain" data-consent="${id}">(window.ran ??= []).push("${id}")</script>`,
    );
    const hosts = { shop: ['stats', 'pixel'], blog: ['stats', 'comments'] };
    for (const [host, ids] of Object.entries(hosts)) {
      const categories = Object.fromEntries(ids.map((id) => [id, { label: id }]));
      const integrations = { 'google-consent-mode': { mapping: { stats: ['analytics_storage'] } } };
      const head = setUp({ categories, integrations, cookie: { domain: '.voorbeeld.example' } });
      net.page(`https://${host}.voorbeeld.example/`, html({ head, body: scripts.join('') + settingsLink }));
    }
    const go = async (host: string) => {
      await visitor.goto(`https://${host}.voorbeeld.example/`);
      await settle(net, visitor);
    };
    await go('shop');
    await banner.accept();
    await go('blog');
    await banner.shown();
    expect(await ran(visitor)).toEqual(['stats']);
    expect(await visitor.run(() => document.querySelector('akkoord-banner')?.textContent)).toContain('voor comments.');
    // What is new is not ticked in the preferences; what is known is.
    await visitor.run(() => window.akkoord?.show('preferences'));
    await visitor.until(() => document.querySelector('akkoord-preferences')?.shadowRoot?.querySelector('input'));
    expect(
      await visitor.run(() => {
        const inputs = document.querySelector('akkoord-preferences')?.shadowRoot?.querySelectorAll('input') ?? [];
        return [...inputs].filter(({ checked }) => checked).map(({ value }) => value);
      }),
    ).toEqual(['necessary', 'stats']);
    await visitor.run(() => window.akkoord?.hide());
    await banner.reject();
    expect(await visitor.run(() => window.akkoord?.has('stats'))).toBe(false);
    for (const [host, granted] of [
      ['shop', ['pixel']],
      ['blog', []],
      ['shop', ['pixel']],
    ] as const) {
      await go(host);
      expect(await banner.count()).toBe(0);
      expect(await ran(visitor)).toEqual(granted);
    }
  },
);

test(
  'a revision that was raised: who refused is not asked, and accepting what is new grants nothing that was refused',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const pixel = held.replace('analytics', 'targeting').replace('"held"', '"pixel"');
    servePages(net, { head: setUp(site), body: held + pixel + settingsLink });
    await visitor.goto(home);
    await banner.shown();
    await visitor.run(() => window.akkoord?.save({ analytics: true }));
    await untilRan(visitor, 'held');
    servePages(net, { head: setUp({ ...site, revision: 2 }), body: held + pixel + settingsLink });
    await visitor.goto(home);
    await banner.shown();
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual([]);
    await banner.accept();
    await untilRan(visitor, 'held');
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual(['held']);
    await visitor.run(() => window.akkoord?.withdraw());
    servePages(net, { head: setUp({ ...site, revision: 3 }), body: held + pixel + settingsLink });
    await visitor.goto(home);
    await settle(net, visitor);
    expect(await banner.count()).toBe(0);
    servePages(net, { head: setUp({ ...site, revision: 4, askAgain: 'all' }), body: held + pixel + settingsLink });
    await visitor.goto(home);
    await banner.shown();
  },
);

test(
  'a choice for the domain and one for a host of it: each site has its own, and touches no other',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const shop = 'https://shop.voorbeeld.example/';
    const shared = { ...site, cookie: { domain: '.voorbeeld.example' } };
    servePages(net, { head: setUp(site), body: held + settingsLink });
    net.page(shop, html({ head: setUp(shared), body: held + settingsLink }));
    const visit = async (url: string, granted: readonly string[]) => {
      await visitor.goto(url);
      await settle(net, visitor);
      expect(await banner.count()).toBe(0);
      expect(await ran(visitor)).toEqual(granted);
    };
    // A record without a mark is of before there were any: nobody is asked again.
    const old = `1.1.${(Math.floor(Date.now() / 1000) - 999).toString(36)}.banner.analytics~targeting.`;
    await visitor.setCookie({ name: 'akkoord', value: old, domain: '.voorbeeld.example' });
    await visit(shop, ['held']);
    await visit(home, ['held']);
    await visitor.clearCookies();
    await visitor.goto(home);
    await banner.reject();
    await visitor.goto(shop);
    await banner.accept();
    await untilRan(visitor);
    await visit(home, []);
    await visitor.run(() => window.akkoord?.rejectAll());
    await visit(shop, ['held']);
    expect((await visitor.cookies()).map(({ domain }) => domain).sort()).toEqual([
      '.voorbeeld.example',
      'www.voorbeeld.example',
    ]);
  },
);

test(
  'on http, beside the cookie of a page on https: the choice counts for this visit, and the console names the remedy',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const plain = home.replace('https', 'http');
    servePages(net, { head: setUp(site), body: held + settingsLink });
    net.page(plain, html({ head: setUp(site), body: held + settingsLink }));
    await visitor.goto(home);
    await banner.accept();
    await visitor.goto(plain);
    await banner.reject();
    expect(await said(visitor)).toMatch(/could not be stored.*send all visitors to https/);
    await visitor.goto(plain);
    await settle(net, visitor);
    expect(await banner.count()).toBe(0);
    expect(await ran(visitor)).toEqual([]);
  },
);

test('a choice for the session is in a cookie without an expiry', onlyInChromium, async ({ net, visitor, banner }) => {
  servePages(net, { head: setUp({ ...site, cookie: { days: 'session' } }), body: held + settingsLink });
  await visitor.goto(home);
  await banner.accept();
  await untilRan(visitor);
  const [cookie] = await visitor.cookies();
  expect(cookie).toMatchObject({ name: 'akkoord', expires: undefined });
  await visitor.goto(nextPage);
  await settle(net, visitor);
  expect(await banner.count()).toBe(0);
  expect(await ran(visitor)).toEqual(['held']);
});

test('a choice that expired while its page was hidden is not valid when the page is shown again', async ({
  net,
  visitor,
  banner,
}) => {
  servePages(net, { head: setUp(site), body: held + settingsLink });
  await visitor.goto(home);
  await banner.accept();
  await untilRan(visitor);
  await visitor.run(() => {
    const later = Date.now() + 183 * 864e5;
    Date.now = () => later;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await banner.shown();
  expect(await visitor.run(() => window.akkoord?.has('analytics'))).toBe(false);
});

test(
  'a choice that expires while its page is open is not valid any more, and the visitor is asked',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    // The real interval of half a minute is too long for a test.
    const hasty =
      '<script>{ const slow = setInterval; window.setInterval = (act, ms) => slow(act, ms / 100); }</script>';
    servePages(net, { head: hasty + setUp({ ...site, cookie: { days: 5 / 86400 } }), body: held + settingsLink });
    await visitor.goto(home);
    await banner.accept();
    await visitor.until(() => document.querySelector('akkoord-banner') === null && window.akkoord?.has('analytics'));
    await banner.shown();
    expect(await visitor.run(() => window.akkoord?.has('analytics'))).toBe(false);
  },
);

test(
  'where Global Privacy Control refuses silently nobody is asked, and the settings can still say yes',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const signal = '<script>Object.defineProperty(navigator, "globalPrivacyControl", { value: true })</script>';
    servePages(net, { head: signal + setUp({ ...site, gpc: 'reject-silently' }), body: held + settingsLink });
    await visitor.goto(home);
    await settle(net, visitor);
    expect(await banner.count()).toBe(0);
    expect(await visitor.cookies()).toEqual([]);
    expect(await ran(visitor)).toEqual([]);
    await visitor.click('#settings');
    await visitor.until(() => document.querySelector('akkoord-preferences'));
    await visitor.run(() => window.akkoord?.save({ analytics: true }));
    await untilRan(visitor);
  },
);
test(
  'exempt statistics run unasked, stay when something else is saved, and go when they are refused',
  onlyInChromium,
  async ({ net, visitor }) => {
    const counter = '<script type="text/plain" data-consent="counter">(window.ran ??= []).push("counter")</script>';
    const categories = { analytics: { services: { counter: { basis: 'nl-statistics' } } }, targeting: {} };
    servePages(net, { head: setUp({ categories }), body: counter + settingsLink });
    await visitor.goto(home);
    await untilRan(visitor);
    await visitor.run(() => window.akkoord?.save({ targeting: false }));
    expect(await visitor.run(() => window.akkoord?.has('counter'))).toBe(true);
    await visitor.run(() => window.akkoord?.rejectAll());
    await visitor.goto(nextPage);
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual([]);
  },
);
test(
  'Google Analytics is no exempt statistics, whatever a site writes: nothing is asked of Google',
  onlyInChromium,
  async ({ net, visitor }) => {
    for (const file of ['akkoord.js', 'akkoord.full.js']) {
      const services = { ga: { preset: 'google-analytics', id: 'G-TEST000001', basis: 'nl-statistics' } };
      servePages(net, { head: setUp({ categories: { analytics: { services } } }).replace('akkoord.js', file) });
      await visitor.goto(home);
      await visitor.until(() => window.akkoord);
      await settle(net, visitor);
      expect(await visitor.run(() => window.akkoord?.has('ga'))).toBe(false);
      expect(net.thirdParty().map(({ url }) => url)).toEqual([]);
      expect(await visitor.cookies()).toEqual([]);
    }
  },
);
test('targeting is never exempt, whatever a site writes', onlyInChromium, async ({ net, visitor }) => {
  const services = { ads: { basis: 'nl-statistics' } } as const;
  const script = '<script type="text/plain" data-consent="ads">(window.ran ??= []).push("ads")</script>';
  for (const file of ['akkoord.js', 'akkoord.full.js']) {
    servePages(net, {
      head: setUp({ categories: { targeting: { services } } }).replace('akkoord.js', file),
      body: script,
    });
    await visitor.goto(home);
    await visitor.until(() => window.akkoord);
    await settle(net, visitor);
    expect(await visitor.run(() => window.akkoord?.has('ads'))).toBe(false);
    expect(await ran(visitor)).toEqual([]);
  }
});

test('a frame of another site does nothing by itself, also where something may run unasked', async ({
  net,
  visitor,
}) => {
  const counter = '<script type="text/plain" data-consent="counter">parent.postMessage("ran", "*")</script>';
  const categories = { analytics: { services: { counter: { basis: 'nl-statistics' } } }, targeting: {} } as const;
  const button = '<button data-consent-action="accept-all" style="position:fixed;inset:0">Ja</button>';
  servePages(net, { head: setUp({ categories }), body: counter + settingsLink + button });
  const elsewhere = 'https://www.ander.test/';
  const listen = '<script>onmessage = ({ data }) => (window.ran ??= []).push(data)</script>';
  net.page(
    elsewhere,
    html({ body: `${listen}<iframe src="${home}#cookie-instellingen" width="900" height="500"></iframe>` }),
  );
  await visitor.goto(elsewhere);
  await net.request('/dist/akkoord.js');
  await settle(net, visitor);
  await visitor.click('iframe');
  await settle(net, visitor);
  expect(await ran(visitor)).toEqual([]);
  expect(net.requests('/dist/akkoord.ui.js')).toEqual([]);
  expect(await visitor.cookies()).toEqual([]);
});

test(
  'a frame of another site asks where the site says so, and keeps the choice there',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const tellWhenAsked = `<script>document.addEventListener('akkoord:show', () => new Image().src = '/asked.gif')</script>`;
    servePages(net, { head: tellWhenAsked + setUp({ ...site, embedded: true }), body: held });
    const elsewhere = 'https://www.ander.test/';
    net.page(elsewhere, html({ body: `<iframe src="${home}" width="900" height="700"></iframe>` }));
    await visitor.goto(elsewhere);
    await net.request('/asked.gif');
    // The same page outside the frame: its cookie is marked for use in frames of other sites.
    await visitor.goto(home);
    await banner.reject();
    const [cookie] = await visitor.cookies();
    expect(cookie).toMatchObject({ name: 'akkoord', secure: true });
    if (visitor.engine === 'chromium') expect(cookie?.sameSite).toBe('None');
  },
);

test(
  'a frame of another site: what a vendor wrote there is deleted after a withdrawal, partitioned or not',
  onlyInChromium,
  async ({ net, visitor }) => {
    const pixel = { label: 'Pixel', cookies: ['_px', '_py'].map((name) => ({ name, lifetime: '90 days' })) };
    const vendor = `<script type="text/plain" data-consent="pixel">
      document.cookie = '_px=1; Path=/; Max-Age=999; SameSite=None; Secure; Partitioned';
      document.cookie = '_py=1; Path=/; Max-Age=999; SameSite=None; Secure; Domain=voorbeeld.example; Partitioned';
      document.cookie = 'own=1; Path=/; Max-Age=999; SameSite=None; Secure; Partitioned';
      parent.postMessage(document.cookie, '*');
      </script>`;
    const answer = `<script>
      document.addEventListener('akkoord:show', () => parent.postMessage('asked', '*'));
      onmessage = ({ data }) => {
        akkoord[data]();
        if (data === 'withdraw') parent.postMessage(document.cookie, '*');
      };
      </script>`;
    const categories = { targeting: { services: { pixel } } };
    servePages(net, { head: answer + setUp({ categories, embedded: true }), body: vendor });
    const listen = '<script>onmessage = ({ data }) => (window.ran ??= []).push(data)</script>';
    net.page('https://www.ander.test/', html({ body: `${listen}<iframe src="${home}"></iframe>` }));
    const tell = (act: string) => visitor.run((act) => window.frames[0]?.postMessage(act, '*'), act);
    const namesIn = (cookies = '') => cookies.split('; ').map((pair) => pair.replace(/=.*/, ''));
    await visitor.goto('https://www.ander.test/');
    await untilRan(visitor, 'asked');
    await tell('acceptAll');
    await untilRan(visitor, 2);
    expect(namesIn((await ran(visitor))[1]).sort()).toEqual(['_px', '_py', 'akkoord', 'own']);
    await tell('withdraw');
    await untilRan(visitor, 3);
    expect(namesIn((await ran(visitor))[2]).sort()).toEqual(['akkoord', 'own']);
  },
);
