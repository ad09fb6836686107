import { readFileSync } from 'node:fs';
import { onlyInChromium } from '../support/engines.ts';
import { axe, expect, html, test } from '../support/fixtures.ts';

const home = 'https://www.voorbeeld.example/';
const strict =
  "default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

function writeCookie(text: string): void {
  document.cookie = text;
}

test('serves pages of any host and logs what they ask of others', async ({ net, visitor }) => {
  net.page(home, html({ title: 'Thuis', body: '<img src="https://cdn.elders.test/pixel.gif?a=1" alt="">' }));
  net.page('http://plain.voorbeeld.example/', html({ title: 'Plat' }));
  net.route('cdn.elders.test', { status: 204 });
  await visitor.goto(home);
  expect(await visitor.run(() => document.title)).toBe('Thuis');
  const pixel = await net.request('https://cdn.elders.test/pixel.gif');
  expect(pixel.query.get('a')).toBe('1');
  expect(net.thirdParty().map((request) => request.url)).toEqual(['https://cdn.elders.test/pixel.gif?a=1']);
  await visitor.goto('http://plain.voorbeeld.example/');
  expect(await visitor.run(() => [document.title, location.protocol])).toEqual(['Plat', 'http:']);
});

test('sets, sends and sees all cookies: of the parent domain, httpOnly, of another host', async ({ net, visitor }) => {
  net.page(home, html({}), { 'set-cookie': ['sid=1; HttpOnly; Secure; Path=/', 'here=1; Path=/folder'] });
  net.page(`${home}folder/page`, html({}));
  net.page('https://shop.voorbeeld.example/', html({}), { 'set-cookie': 'cart=2; Path=/; Max-Age=3600' });
  await visitor.setCookie({
    name: 'akkoord',
    value: 'v1',
    domain: '.voorbeeld.example',
    sameSite: 'Lax',
    secure: true,
  });
  await visitor.goto(home);
  expect(net.requests(home).at(0)?.cookieHeader).toBe('akkoord=v1');
  await visitor.goto(`${home}folder/page`);
  await visitor.goto('https://shop.voorbeeld.example/');
  await visitor.goto(home);
  await visitor.run(writeCookie, 'wide=3; Domain=voorbeeld.example; Path=/; SameSite=Lax; Secure');
  const jar = await visitor.cookies();
  const names = jar.map((cookie) => `${cookie.name} ${cookie.domain} ${cookie.path}`).sort();
  expect(names).toEqual([
    'akkoord .voorbeeld.example /',
    'cart shop.voorbeeld.example /',
    'here www.voorbeeld.example /folder',
    'sid www.voorbeeld.example /',
    'wide .voorbeeld.example /',
  ]);
  expect(jar.find((cookie) => cookie.name === 'wide')).toMatchObject({ value: '3', secure: true, sameSite: 'Lax' });
  expect(jar.find((cookie) => cookie.name === 'sid')).toMatchObject({ httpOnly: true, expires: undefined });
  expect(jar.find((cookie) => cookie.name === 'cart')?.expires).toBeGreaterThan(Date.now() / 1000 + 3000);
  await visitor.clearCookies();
  expect(await visitor.cookies()).toEqual([]);
});

const shadowPage = html({
  head: `<script nonce="n1">
    addEventListener('DOMContentLoaded', () => {
      const host = document.querySelector('x-host');
      const root = host.attachShadow({ mode: 'open' });
      const button = document.createElement('button');
      button.setAttribute('part', 'button accept');
      button.textContent = 'Ja';
      button.addEventListener('click', (event) => { document.title = 'pressed ' + event.isTrusted; });
      root.append(document.createElement('slot'), button);
      for (const id of ['first', 'last']) {
        document.getElementById(id).addEventListener('keydown', (event) => { document.title = event.key + (event.shiftKey ? ' shift' : ''); });
      }
    });
  </script>`,
  body: `<h1>Kop</h1><button id="first">Eerst</button><x-host><button part="reject">Nee</button></x-host><input id="last" aria-label="Naam"><p hidden id="gone">weg</p>${'<br>'.repeat(200)}<button id="far">Ver</button>`,
});

test('presses, types and follows the focus, through shadow roots and under a strict policy', async ({
  net,
  visitor,
}) => {
  net.page(home, shadowPage, { 'content-security-policy': strict });
  await visitor.goto(home);
  expect(await visitor.run(() => document.hasFocus())).toBe(true);
  await visitor.press('Tab');
  expect(await visitor.focusInfo()).toMatchObject({ tag: 'button', id: 'first', text: 'Eerst', visible: true });
  await visitor.press('Tab');
  expect(await visitor.focusInfo()).toMatchObject({ part: 'reject' });
  await visitor.press('Tab');
  expect(await visitor.focusInfo()).toMatchObject({ tag: 'button', part: 'button accept', text: 'Ja' });
  await visitor.press('Enter');
  expect(await visitor.run(() => document.title)).toBe('pressed true');
  await visitor.press('Shift+Tab');
  expect(await visitor.focusInfo()).toMatchObject({ part: 'reject' });
  await visitor.press('Shift+Tab');
  await visitor.press('Escape');
  expect(await visitor.run(() => document.title)).toBe('Escape');
  await visitor.run(() => {
    document.title = '';
  });
  await visitor.click('x-host >>> [part~="accept"]');
  await visitor.until(() => document.title === 'pressed true');
  expect(await visitor.count('x-host >>> button')).toBe(2);
  expect(await visitor.text('x-host >>> [part~="reject"]')).toBe('Nee');
  expect(await visitor.visible('x-host >>> [part~="accept"]')).toBe(true);
  expect(await visitor.visible('#gone')).toBe(false);
  expect(await visitor.visible('#far')).toBe(false);
  await visitor.click('#far');
  expect(await visitor.visible('#far')).toBe(true);
  await visitor.click('#last');
  await visitor.type('Jan é');
  expect(await visitor.run(() => document.querySelector('input')?.value)).toBe('Jan é');
  expect((await visitor.box('#last'))?.width).toBeGreaterThan(20);
  await expect(visitor.click('#nobody', { timeout: 100 })).rejects.toThrow('there is no such element');
});

test('the probe tells of writes, errors, violations and events, across pages', async ({ net, visitor }) => {
  const script = `<script nonce="n1">
    document.cookie = 'a=1; Path=/';
    try { localStorage.setItem('k', 'v'); } catch {}
    indexedDB.open('base');
    console.warn('let', 'op');
    document.dispatchEvent(new CustomEvent('akkoord:ready', { detail: { n: 1 } }));
    Promise.reject(new Error('rejected'));
    setTimeout(() => { throw new Error('thrown'); });
  </script>
  <script>document.title = 'must not run'</script>`;
  net.page(home, html({ head: script }), { 'content-security-policy': strict });
  net.page(`${home}next`, html({}));
  await visitor.goto(home);
  await visitor.until(async () => (await indexedDB.databases()).length > 0);
  await visitor.run(() => {
    location.href = '/next';
  });
  await visitor.until(() => location.pathname === '/next' && document.readyState === 'complete');
  const seen = await visitor.messages();
  const of = (kind: string) => seen.filter((record) => record.kind === kind);
  expect(of('cookie')).toMatchObject([{ name: 'a', detail: 'a=1; Path=/', url: home, frame: false }]);
  expect(of('storage')).toMatchObject([{ name: 'k', detail: 'v' }]);
  expect(of('indexeddb')).toMatchObject([{ name: 'base' }]);
  expect(of('console')).toMatchObject([{ name: 'warn', detail: 'let op' }]);
  expect(of('event')).toMatchObject([{ name: 'akkoord:ready', detail: '{"n":1}' }]);
  expect(of('rejection')[0]?.name).toContain('rejected');
  expect(of('error')[0]?.name).toContain('thrown');
  expect(of('csp')).toMatchObject([{ name: 'script-src-elem', detail: expect.stringContaining('inline') }]);
  expect(await visitor.run(() => window.name)).toBe('');
  // also under a policy without nonces, and it leaves no element
  net.page(home, html({}), { 'content-security-policy': "default-src 'self'" });
  await visitor.goto(home);
  await visitor.run(() => {
    localStorage.setItem('later', 'v');
  });
  expect((await visitor.messages()).slice(seen.length)).toMatchObject([{ kind: 'storage', name: 'later' }]);
  expect(await visitor.run(() => document.scripts.length)).toBe(0);
  expect((await visitor.storage()).local).toEqual(['k', 'later']);
});

const analytics = (settings: string, before = '') =>
  html({
    head: `<script>
      window.dataLayer = []; function gtag() { dataLayer.push(arguments); }
      gtag('consent', 'default', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied', analytics_storage: 'denied' });
      ${before}
      gtag('js', new Date()); gtag('config', 'G-TEST1', ${settings});
      dataLayer.push(['event', 'ignored']);
    </script><script async src="https://www.googletagmanager.com/gtag/js?id=G-TEST1"></script>`,
  });

test(
  'the gtag stand-in hits with every setting, writes its cookies and obeys ga-disable',
  onlyInChromium,
  async ({ net, visitor }) => {
    const granted = "gtag('consent', 'update', { analytics_storage: 'granted' });";
    const settings = `{ anonymize_ip: true, allow_google_signals: false, allow_ad_personalization_signals: false, cookie_expires: 3600, cookie_flags: 'SameSite=Lax;Secure' }`;
    net.page(home, analytics(settings, granted));
    await visitor.goto(home);
    const hit = await net.request('https://region1.google-analytics.com/g/collect');
    expect(Object.fromEntries(hit.query)).toMatchObject({
      tid: 'G-TEST1',
      en: 'page_view',
      gcs: 'G101',
      aip: '1',
      npa: '1',
      _ags: '0',
      _aps: '0',
      _cex: '3600',
      _cfl: 'SameSite=Lax;Secure',
    });
    const jar = await visitor.cookies();
    expect(jar.map((cookie) => cookie.name).sort()).toEqual(['_ga', '_ga_TEST1']);
    expect(jar[0]).toMatchObject({ domain: '.voorbeeld.example', secure: true, sameSite: 'Lax' });
    await visitor.run(() => {
      const page = window as unknown as Record<string, unknown> & { gtag(...args: unknown[]): void };
      page['ga-disable-G-TEST1'] = true;
      page.gtag('event', 'refused');
      page['ga-disable-G-TEST1'] = false;
      page.gtag('event', 'granted', { value: 7 });
    });
    const later = await net.request('*.google-analytics.com', (request) => request.query.get('en') !== 'page_view');
    expect([later.query.get('en'), later.query.get('ep.value')]).toEqual(['granted', '7']);
  },
);

test('the gtag stand-in pings without cookies while consent is denied', onlyInChromium, async ({ net, visitor }) => {
  net.page(home, analytics('{}'));
  await visitor.goto(home);
  const hit = await net.request('*.google-analytics.com');
  expect(hit.query.get('gcs')).toBe('G100');
  expect(await visitor.cookies()).toEqual([]);
});

test('axe finds a fault under a strict policy', async ({ net, visitor }) => {
  net.page(home, html({ body: '<main><h1>Kop</h1><input type="text"></main>' }), { 'content-security-policy': strict });
  await visitor.goto(home);
  expect((await axe(visitor)).map((violation) => violation.id)).toEqual(['label']);
  expect(await axe(visitor, 'h1')).toEqual([]);
  expect(await visitor.messages()).toEqual([]);
});

test('a second tab shares the cookies, another visitor does not', async ({ net, visitor, visit }) => {
  net.page('www.voorbeeld.example', html({}));
  await visitor.goto(home);
  await visitor.run(writeCookie, 'a=1');
  const tab = await visitor.newTab();
  await tab.goto(home);
  expect(await tab.run(() => [document.cookie, document.visibilityState])).toEqual(['a=1', 'visible']);
  expect(await visitor.run(() => document.cookie)).toBe('a=1');
  await tab.close();
  expect(await visitor.run(() => document.hasFocus())).toBe(true);
  const stranger = await visit();
  await stranger.goto(home);
  expect(await stranger.run(() => document.cookie)).toBe('');
});

test('whoever waited in vain is told what the page was', async ({ net, visitor }) => {
  net.page(home, html({ head: "<script>document.cookie = 'kept=1'; console.warn('odd')</script>" }));
  await visitor.goto(home);
  const wait = visitor.until(() => document.title === 'never', { timeout: 200 });
  await expect(wait).rejects.toThrow(/Not within 200 ms.*returned false.*voorbeeld\.example.*kept=1.*odd/s);
});

test('goes back, reloads, waits across navigations, and takes pictures', async ({ net, visitor }, info) => {
  net.page(home, html({ title: 'een', body: '<a href="/twee">verder</a>' }));
  net.page(`${home}twee`, html({ title: 'twee' }));
  await visitor.goto(home);
  await visitor.click('a');
  await visitor.until(() => document.title === 'twee');
  await visitor.back();
  expect(await visitor.run(() => document.title)).toBe('een');
  net.forget();
  await visitor.reload();
  expect(net.requests(home)).toHaveLength(1);
  await expect(visitor.until(() => document.title === 'drie', { timeout: 100 })).rejects.toThrow('Not within 100 ms');
  await expect(
    visitor.run(() => {
      throw new Error('stuk');
    }),
  ).rejects.toThrow('stuk');

  await visitor.viewport(320, 640);
  expect(await visitor.run(() => [innerWidth, innerHeight])).toEqual([320, 640]);
  const file = info.outputPath('page.png');
  await visitor.screenshot(file);
  const png = readFileSync(file);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(320);

  // a page on which something hangs
  net.page(home, html({ title: 'traag', body: '<script async src="https://traag.elders.test/a.js"></script>' }));
  net.route('traag.elders.test', { hang: true });
  await visitor.goto(home, { until: 'parsed' });
  expect(await visitor.run(() => document.title)).toBe('traag');
});

test('a page comes back from the back/forward cache', async ({ net, visit }) => {
  const visitor = await visit({ backForwardCache: true });
  const count = "<script>addEventListener('pageshow', (event) => { document.title += event.persisted; })</script>";
  net.page(home, html({ title: '', head: count, body: '<a href="/twee">verder</a>' }));
  net.page(`${home}twee`, html({ title: 'twee' }));
  await visitor.goto(home);
  await visitor.click('a');
  await visitor.until(() => document.title === 'twee' && document.readyState === 'complete');
  await visitor.back();
  expect(await visitor.run(() => document.title)).toBe('falsetrue');
});

test.describe('settings of the visitor', () => {
  const read = () => ({
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
    forced: matchMedia('(forced-colors: active)').matches,
    language: navigator.language,
    width: innerWidth,
  });

  test('are plain unless asked for', async ({ net, visitor }) => {
    net.page(home, html({}));
    await visitor.goto(home);
    expect(await visitor.run(read)).toEqual({
      dark: false,
      still: false,
      forced: false,
      language: 'en-US',
      width: 1280,
    });
  });

  test('come through', async ({ net, visit }) => {
    net.page(home, html({}));
    const visitor = await visit({ locale: 'nl-NL', viewport: { width: 360, height: 640 } });
    await visitor.goto(home);
    expect(await visitor.run(read)).toMatchObject({ language: 'nl-NL', width: 360 });
  });
});
