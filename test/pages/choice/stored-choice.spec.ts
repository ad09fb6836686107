import { onlyInChromium } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import {
  complaints,
  heldElements,
  home,
  nextPage,
  ran,
  servePages,
  settingsLink,
  settle,
  setUp,
  untilRan,
  written,
} from '../site.ts';

const everything = ['inline', 'classic', 'pixel', 'inline module', 'module'];
const body = heldElements + settingsLink;

test('refused: nothing runs, on this page or the next, and the visitor is not asked again', async ({
  net,
  visitor,
  banner,
}) => {
  servePages(net, { head: setUp(), body });
  await visitor.goto(home);
  await banner.reject();
  expect(await banner.count()).toBe(0);
  for (const url of [nextPage, home]) {
    await settle(net, visitor);
    expect(net.thirdParty()).toEqual([]);
    expect(net.requests(/\/held\//)).toEqual([]);
    expect(await ran(visitor)).toEqual([]);
    expect((await visitor.cookies()).map(({ name }) => name)).toEqual(['akkoord']);
    expect((await written(visitor)).filter(({ name }) => name !== 'akkoord')).toEqual([]);
    expect(await banner.count()).toBe(0);
    await visitor.goto(url);
  }
  expect(await complaints(visitor)).toEqual([]);
});

test('accepted: everything that was held runs once, and again on the next page', async ({ net, visitor, banner }) => {
  servePages(net, { head: setUp(), body });
  await visitor.goto(home);
  await banner.accept();
  for (const url of [nextPage, home]) {
    await untilRan(visitor, everything.length);
    await net.request('https://www.youtube-nocookie.com/embed/abc');
    await net.request('https://px.reclame.test/pixel.gif');
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual(everything);
    for (const once of [/\/held\/classic/, /\/held\/module/, /pixel\.js/, /pixel\.gif/, /embed\/abc/]) {
      // On a later page the file may be in the browser's cache.
      const times = net.requests(once).length;
      expect(url === nextPage ? times === 1 : times <= 1).toBe(true);
    }
    net.forget();
    await visitor.goto(url);
    expect(await banner.count()).toBe(0);
  }
  expect(await complaints(visitor)).toEqual([]);
});

test(
  'a returning visitor downloads the small core and nothing else of the library',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: setUp(), body });
    await visitor.goto(home);
    await banner.accept();
    await banner.gone();
    await settle(net, visitor);
    net.forget();
    await visitor.goto(nextPage);
    await settle(net, visitor);
    expect(net.requests('/dist/*').map(({ path }) => path)).toEqual(['/dist/akkoord.js']);
  },
);

test('the choice is in one cookie: whole site, lax, secure, half a year, and a visit does not extend it', async ({
  net,
  visitor,
  banner,
}) => {
  servePages(net, { head: setUp(), body: settingsLink });
  await visitor.goto(home);
  await banner.reject();
  await visitor.until(() => document.cookie);
  const [cookie, ...others] = await visitor.cookies();
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({ name: 'akkoord', path: '/', secure: true, domain: 'www.voorbeeld.example' });
  expect(cookie?.sameSite ?? 'Lax').toBe('Lax');
  expect(cookie?.value).toMatch(
    /^1\.1\.[\da-z]+\.banner\.\.functional~chat~analytics~google-analytics~targeting~youtube~pixel$/,
  );
  const days = ((cookie?.expires ?? 0) - Date.now() / 1000) / 86_400;
  expect(days).toBeGreaterThan(181.9);
  expect(days).toBeLessThan(182.1);
  await visitor.goto(nextPage);
  await settle(net, visitor);
  expect(await visitor.cookies()).toEqual([cookie]);
});

test('the cookie is shared with subdomains where the site says so', async ({ net, visitor, banner }) => {
  const blog = 'https://blog.voorbeeld.example/';
  const head = setUp({ cookie: { domain: '.voorbeeld.example' } });
  servePages(net, { head, body: settingsLink });
  net.page(blog, `<!doctype html><html lang="nl"><head>${head}</head><body><h1>Blog</h1>${settingsLink}</body></html>`);
  await visitor.goto(home);
  await banner.reject();
  await visitor.until(() => document.cookie);
  await visitor.goto(blog);
  await settle(net, visitor);
  expect(await banner.count()).toBe(0);
  expect(await visitor.run(() => window.akkoord?.state.decision?.choices.analytics)).toBe(false);
});

test('the latest of two cookies of one name counts, and the next choice leaves one', async ({ net, visitor }) => {
  servePages(net, { head: setUp({ categories: { analytics: {} } }), body: settingsLink });
  const seconds = Math.floor(Date.now() / 1000);
  const value = (ago: number, yes: string, no: string) => `1.1.${(seconds - ago).toString(36)}.banner.${yes}.${no}`;
  await visitor.setCookie({ name: 'akkoord', value: value(500, 'analytics', ''), domain: 'www.voorbeeld.example' });
  await visitor.setCookie({ name: 'akkoord', value: value(100, '', 'analytics'), domain: '.voorbeeld.example' });
  await visitor.goto(home);
  expect(await visitor.run(() => window.akkoord?.has('analytics'))).toBe(false);
  await visitor.run(() => window.akkoord?.acceptAll());
  expect((await visitor.cookies()).map(({ name, domain }) => [name, domain])).toEqual([
    ['akkoord', 'www.voorbeeld.example'],
  ]);
});

test('the site can have buttons of its own', onlyInChromium, async ({ net, visitor }) => {
  const buttons = ['accept-all', 'reject-all', 'withdraw'].map(
    (act) => `<button id="${act}" data-consent-action="${act}">${act}</button>`,
  );
  servePages(net, { head: setUp(), body: `<main>${buttons.join(' ')}</main>${settingsLink}` });
  await visitor.goto(home);
  const granted = () => visitor.run(() => window.akkoord?.has('analytics'));
  await visitor.click('#accept-all');
  expect(await granted()).toBe(true);
  await visitor.click('#withdraw');
  expect(await granted()).toBe(false);
  await visitor.click('#accept-all');
  expect(await granted()).toBe(true);
  await visitor.click('#reject-all');
  expect(await granted()).toBe(false);
});

test('privacy tools can read and press the banner', onlyInChromium, async ({ net, visitor, banner }) => {
  servePages(net, { head: setUp(), body: settingsLink });
  await visitor.goto(home);
  await banner.shown();
  const outcome = await visitor.run(() => {
    const host = document.querySelector<HTMLElement>('akkoord-banner');
    const button = [...(host?.querySelectorAll('button') ?? [])].find(
      (button) => button.innerText === 'Alles weigeren',
    );
    const text = host?.innerText ?? '';
    button?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    return {
      text,
      gone: document.querySelector('akkoord-banner') === null,
      decision: window.akkoord?.state.decision?.choices.analytics,
    };
  });
  expect(outcome.text).toContain('Voorbeeld BV');
  expect(outcome.gone).toBe(true);
  expect(outcome.decision).toBe(false);
});

test('focus is not lost with the banner, and the outcome is told', async ({ net, visitor, banner }) => {
  servePages(net, { head: setUp(), body: `<main><h1>Kop</h1></main>${settingsLink}` });
  await visitor.goto(home);
  await banner.shown();
  await banner.focus('reject');
  await visitor.press('Enter');
  await visitor.until(() =>
    [...document.body.children].some((host) =>
      host.shadowRoot?.querySelector('[role=status]')?.textContent?.includes('opgeslagen'),
    ),
  );
  expect(await visitor.run(() => document.activeElement?.isConnected)).toBe(true);
});

test(
  'Global Privacy Control: accepting everything leaves targeting refused, the visitor is told, and can still say yes',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const signal =
      "<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => true })</script>";
    servePages(net, { head: signal + setUp(), body });
    await visitor.goto(home);
    await banner.shown();
    expect(await banner.text()).toContain('Global Privacy Control');
    await banner.accept();
    await untilRan(visitor, 4);
    await settle(net, visitor);
    expect(await visitor.run(() => [window.akkoord?.has('analytics'), window.akkoord?.has('targeting')])).toEqual([
      true,
      false,
    ]);
    expect(net.requests(/reclame|youtube/)).toEqual([]);
    await visitor.run(() => window.akkoord?.save({ targeting: true }));
    await net.request('https://px.reclame.test/pixel.js');
    expect(await visitor.run(() => window.akkoord?.has('targeting'))).toBe(true);
  },
);
