import { readdirSync } from 'node:fs';
import type { ConfigInput } from '../../src/model/types.ts';
import { presets } from '../../src/services/presets.ts';
import { onlyInChromium } from '../support/engines.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Net } from '../support/net.ts';
import { vendorScript } from '../support/stand-ins/vendor.ts';
import type { Visitor } from '../support/visitor.ts';
import { home, nextPage, ran, servePages, settle, setUp, untilRan } from './site.ts';
import { type Vendor, withOffSwitch, withReload } from './vendor-table.ts';

type Vendors = readonly (readonly [string, Vendor])[];

const offSwitches = Object.entries(withOffSwitch);
const reloads = Object.entries(withReload);

/** These load nothing: see platforms.spec.ts. */
const platforms = ['shopify', 'wp-consent-api'];
/** As `matomo`, but for two calls: see matomo-cookieless.test.ts. */
const variants = ['matomo-cookieless'];

test('every integration is in the table', onlyInChromium, () => {
  const files = readdirSync('src/integrations/vendors').map((file) => file.replace('.ts', ''));
  const tested = [...offSwitches, ...reloads].map(([name]) => name);
  expect([...tested, ...platforms, ...variants].sort()).toEqual(files.sort());
});

test('vendors with an off-switch: on grant, on a later page, on withdrawal, on a second grant', async ({
  net,
  visitor,
  banner,
}) => {
  await open(net, visitor, offSwitches);
  await banner.shown();
  await callEarly(visitor, offSwitches);
  await expectNothing(net, visitor, offSwitches);

  await banner.accept();
  await expectLoaded(net, visitor, offSwitches);

  await forget(net, visitor);
  await visitor.goto(nextPage);
  await expectLoaded(net, visitor, offSwitches);

  await forget(net, visitor);
  await visitor.run(() => window.akkoord?.acceptAll());
  await settle(net, visitor);
  // Its session goes on; all others may hear the same again.
  expect((await heard(visitor)).intercom).toBeUndefined();

  await forget(net, visitor);
  await visitor.run(() => window.akkoord?.rejectAll());
  await expectHeard(visitor, offSwitches, 'withdrawn');
  expect(await visitor.run(() => Reflect.get(window, '_hsq'))).toEqual([['revokeCookieConsent']]);
  await expectSwept(visitor);

  await forget(net, visitor);
  await visitor.run(() => window.akkoord?.acceptAll());
  await expectHeard(visitor, offSwitches, 'again');
  expect(net.thirdParty()).toEqual([]);
});

for (const [part, vendors] of [
  ['first', reloads.slice(0, 11)],
  ['second', reloads.slice(11)],
] as const) {
  test(`vendors without one, ${part} part: on grant, on a later page, on withdrawal, on a second grant`, async ({
    net,
    visitor,
    banner,
  }) => {
    await open(net, visitor, vendors);
    await banner.shown();
    await callEarly(visitor, vendors);
    await expectNothing(net, visitor, vendors);

    await banner.accept();
    await expectLoaded(net, visitor, vendors);

    await forget(net, visitor);
    await visitor.goto(nextPage);
    await expectLoaded(net, visitor, vendors);

    await forget(net, visitor);
    await visitor.run(() => {
      Reflect.set(window, 'isBeforeReload', true);
      setTimeout(() => window.akkoord?.rejectAll());
    });
    await net.request(nextPage);
    await visitor.until(() => !('isBeforeReload' in window) && window.akkoord && document.readyState === 'complete');
    await expectHeard(visitor, vendors, 'withdrawn');
    await expectNothing(net, visitor, vendors);
    await expectSwept(visitor);

    await forget(net, visitor);
    await visitor.run(() => window.akkoord?.acceptAll());
    await expectLoaded(net, visitor, vendors);
  });
}

test(
  'a file of a vendor that is on its way when consent is taken back does not run, and does on the next page with consent',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const config: ConfigInput = {
      controller: { name: 'Voorbeeld BV' },
      categories: {
        analytics: { services: { 'google-analytics': { preset: 'google-analytics', id: 'G-TEST000001' } } },
        targeting: { services: { 'meta-pixel': { preset: 'meta-pixel', id: '1234567890123456' } } },
      },
      integrations: { 'google-tag-manager': { id: 'GTM-TEST001' } },
    };
    const files = ['https://connect.facebook.net/*', 'https://www.googletagmanager.com/*'];
    let arrive = () => {};
    const isDue = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    for (const file of files) {
      net.route(file, async ({ path }) => {
        await isDue;
        return { type: 'text/javascript', body: `(window.ran ??= []).push('${path}')` };
      });
    }
    servePages(net, { head: setUp(config) });
    await visitor.goto(home);
    await banner.accept();
    const expected = ['/en_US/fbevents.js', '/gtag/js', '/gtm.js'];
    await expect.poll(() => net.thirdParty().map(({ path }) => path)).toHaveLength(expected.length);
    await visitor.run(() => window.akkoord?.withdraw());
    arrive();
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual([]);

    await visitor.run(() => window.akkoord?.acceptAll());
    await visitor.goto(nextPage);
    await untilRan(visitor, expected.length);
    expect((await ran(visitor)).sort()).toEqual(expected);
  },
);

test(
  'consent that ends before the page is parsed, or a library that is destroyed until then: nothing starts at its end',
  onlyInChromium,
  async ({ net, visitor }) => {
    const config: ConfigInput = {
      categories: {
        necessary: { services: { 'wp-consent-api': { preset: 'wp-consent-api' } } },
        analytics: { services: { 'google-analytics': { preset: 'google-analytics', id: 'G-TEST000001' } } },
        targeting: {
          services: {
            'google-ads': { preset: 'google-ads', id: 'AW-123456789', onWithdraw: 'none' },
            'meta-pixel': { preset: 'meta-pixel', id: '1234567890123456' },
          },
        },
      },
      integrations: { 'google-tag-manager': { id: 'GTM-TEST001' } },
    };
    const pageThat = (acts: string) => {
      // The parser waits for it until the files of the vendors are there.
      const isConnected = new Promise((resolve) => {
        net.route('/connected', () => {
          resolve(true);
          return { status: 204 };
        });
      });
      net.route('/slow.js', async () => {
        await isConnected;
        return { type: 'text/javascript', body: '' };
      });
      const head = `${setUp(config)}<script>
        const timer = setInterval(() => {
          if (!('fbq' in window && 'wp_consent_type' in window)) return;
          clearInterval(timer);
          ${acts};
          fetch('/connected');
        });
      </script>`;
      const plugin = '<script>wp_set_consent = (...told) => (window.told ??= []).push(told.join(" "))</script>';
      servePages(net, { head, body: `<script src="/slow.js"></script>${plugin}` });
    };
    for (const host of ['www.googletagmanager.com', 'connect.facebook.net']) {
      net.route(`https://${host}/*`, { type: 'text/javascript', body: '' });
    }
    servePages(net, { head: setUp(config) });
    await visitor.goto(home);
    await visitor.run(() => window.akkoord?.acceptAll());
    for (const file of [/fbevents\.js/, /gtag\/js\?id=G/, /gtag\/js\?id=AW/, /gtm\.js/]) await net.request(file);
    const consent = (await visitor.cookies()).find(({ name }) => name === 'akkoord')?.value ?? '';
    for (const acts of [
      'akkoord.destroy()',
      'const gone = akkoord; gone.destroy(); gone.acceptAll()',
      'const gone = akkoord; gone.rejectAll(); gone.destroy(); gone.acceptAll()',
      'akkoord.withdraw()',
      'akkoord.rejectAll()',
    ]) {
      await test.step(acts, async () => {
        pageThat(acts);
        await visitor.setCookie({ name: 'akkoord', value: consent, domain: 'www.voorbeeld.example' });
        net.forget();
        await visitor.goto(home);
        await settle(net, visitor);
        expect(net.thirdParty().map(({ url }) => url)).toEqual([]);
        expect(await visitor.run(() => `${Reflect.get(window, 'told')}`)).not.toContain('marketing allow');
      });
    }
  },
);

async function open(net: Net, visitor: Visitor, vendors: Vendors): Promise<void> {
  const categories: Record<string, { services: Record<string, object> }> = {};
  for (const category of ['functional', 'analytics', 'targeting']) categories[category] = { services: {} };
  for (const [name, { id, script, isOwnAddress }] of vendors) {
    const { services } = categories[presets[name]?.usualCategory ?? ''] ?? {};
    Object.assign(services ?? {}, { [name]: { preset: name, id, ...(isOwnAddress && { scriptUrl: script }) } });
  }
  const config = { controller: { name: 'Voorbeeld BV' }, categories } as ConfigInput;
  servePages(net, { head: setUp(config) });
  for (const [name, { script, queue, reads = {} }] of vendors) {
    const standIn = { vendor: name, queue, reads: Object.keys(reads), cookies: presets[name]?.cookies ?? [] };
    net.route(script, { type: 'text/javascript', body: vendorScript(standIn) });
  }
  await visitor.goto(home);
}

/** What the stand-ins heard since {@link forget}, by vendor. */
const heard = (visitor: Visitor): Promise<Record<string, unknown>> =>
  visitor.run(() => JSON.parse(sessionStorage.getItem('heard') ?? '{}'));

async function forget(net: Net, visitor: Visitor): Promise<void> {
  net.forget();
  await visitor.run(() => sessionStorage.removeItem('heard'));
}

const callsOf = (vendors: Vendors) => vendors.flatMap(([name]) => presets[name]?.calls ?? []);

/** The code of the page calls each vendor before the answer, once the preset is there: nothing fails, and it is lost. */
async function callEarly(visitor: Visitor, vendors: Vendors): Promise<void> {
  const calls = callsOf(vendors);
  await visitor.until((calls: readonly string[]) => calls.every((path) => `${path.split('.')[0]}` in window), calls);
  await visitor.run((calls: readonly string[]) => {
    for (const path of calls) {
      const [name = '', method = ''] = path.split('.');
      const root = Reflect.get(window, name);
      if (method) root[method]('early');
      else root('early');
    }
  }, calls);
}

/** Nothing is asked of a vendor, and no function or list of one is there, but for those that do nothing. */
async function expectNothing(net: Net, visitor: Visitor, vendors: Vendors): Promise<void> {
  await settle(net, visitor);
  expect(net.thirdParty().map(({ url }) => url)).toEqual([]);
  // Google's queue is there from the start, for Consent Mode.
  const empty = [...callsOf(vendors).map((path) => path.split('.')[0]), 'dataLayer'];
  const used = vendors.flatMap(([, { queue, reads = {} }]) => [queue?.name ?? [], Object.keys(reads)].flat());
  const names = used.filter((name) => !empty.includes(name));
  expect(await visitor.run((names) => names.filter((name) => name in window), names)).toEqual([]);
}

/** Each script is asked for once, finds what it reads, hears its calls in order, and stores what the preset declares. */
async function expectLoaded(net: Net, visitor: Visitor, vendors: Vendors): Promise<void> {
  const expected = vendors.map(([name, { reads = {}, calls = [] }]) => [name, [['script', reads], ...calls]]);
  await expect.poll(() => heard(visitor)).toEqual(Object.fromEntries(expected));
  expect(
    net
      .thirdParty()
      .map(({ url }) => url)
      .sort(),
  ).toEqual(vendors.map(([, { script }]) => script).sort());
  const stored = vendors.flatMap(([name]) => presets[name]?.cookies ?? []).filter(({ domain }) => !domain);
  const names = stored.filter(({ kind = 'cookie' }) => kind === 'cookie').map(({ name }) => name.replace('*', 'a1'));
  const present = (await visitor.cookies()).map(({ name }) => name);
  expect(present.sort()).toEqual([...new Set([...names, 'akkoord'])].sort());
}

async function expectHeard(visitor: Visitor, vendors: Vendors, when: 'withdrawn' | 'again'): Promise<void> {
  const expected = vendors.flatMap(([name, vendor]) => (vendor[when] ? [[name, vendor[when]]] : []));
  await expect.poll(() => heard(visitor)).toEqual(Object.fromEntries(expected));
}

/** Of what the vendors stored nothing is left. */
async function expectSwept(visitor: Visitor): Promise<void> {
  await expect.poll(async () => (await visitor.cookies()).map(({ name }) => name)).toEqual(['akkoord']);
  const { local, session } = await visitor.storage();
  expect([...local, ...session].filter((name) => name !== 'heard')).toEqual([]);
}
