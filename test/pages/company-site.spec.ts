import { startServer, stopAll } from '../examples/example-server.ts';
import { onlyInChromium } from '../support/engines.ts';
import { axe, expect, test } from '../support/fixtures.ts';
import type { Visitor } from '../support/visitor.ts';
import { complaints, home, settle } from './site.ts';

test.afterAll(stopAll);

/** What the panel shows, by service, and how many calls it counts. */
const told = (visitor: Visitor) =>
  visitor.run(() => {
    const rows = [...document.querySelectorAll('[data-demo=told] > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      [...row.querySelectorAll('li')].map((item) => item.textContent),
    ]);
    return { ...Object.fromEntries(rows), count: document.querySelector('[data-demo=told-count]')?.textContent };
  });

const granted = {
  'Meta Pixel': ['script', 'consent revoke', 'consent grant', 'init 1234567890123456', 'track PageView'],
  Pinterest: ['script', 'setconsent true', 'load 2612345678901', 'page'],
  HubSpot: ['script', 'setHubSpotConsent analytics: true, advertisement: true, functionality: true'],
  Intercom: ['script', 'boot app_id: demo1234'],
};

test(
  'the example tells five services nothing before the answer, each its own words after it, and contacts nobody',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const { origin } = await startServer('examples/company-site/serve.mjs');
    net.route('www.voorbeeld.example', async ({ url, method, headers }) => {
      const address = new URL(url);
      const answer = await fetch(`${origin}${address.pathname}${address.search}`, {
        method,
        headers: { cookie: headers.cookie ?? '' },
      });
      const type = answer.headers.get('content-type') ?? '';
      const policy = answer.headers.get('content-security-policy');
      return {
        status: answer.status,
        type,
        body: answer.status === 204 ? '' : new Uint8Array(await answer.arrayBuffer()),
        headers: policy ? { 'content-security-policy': policy } : {},
        probe: type.startsWith('text/html'),
      };
    });
    await visitor.goto(home);
    await banner.shown();
    await settle(net, visitor);
    expect(await told(visitor)).toEqual({
      'Google Analytics': [],
      'Meta Pixel': [],
      Pinterest: [],
      HubSpot: [],
      Intercom: [],
      count: '0',
    });
    expect(net.requests('/stand-in/*')).toEqual([]);
    expect(await visitor.cookies()).toEqual([]);

    await banner.accept();
    await expect.poll(() => told(visitor)).toMatchObject(granted);
    await expect
      .poll(async () => (await told(visitor))['Google Analytics'])
      .toEqual([
        'script',
        'consent default security_storage',
        expect.stringMatching(/^consent update .*analytics_storage, ad_storage, ad_user_data, ad_personalization$/),
        expect.stringMatching(/^set anonymize_ip: true, .*allow_google_signals: false/),
        'js',
        expect.stringMatching(/^config G-DEMO000001 anonymize_ip: true/),
        expect.stringMatching(/^event view_item_list/),
      ]);
    expect(await axe(visitor, '#onder-de-motorkap')).toEqual([]);

    await visitor.run(() => window.akkoord?.rejectAll());
    await expect
      .poll(() => told(visitor))
      .toMatchObject({
        'Meta Pixel': [...granted['Meta Pixel'], 'consent revoke'],
        Pinterest: [...granted.Pinterest, 'setconsent false'],
        HubSpot: [...granted.HubSpot, 'revokeCookieConsent'],
        Intercom: [...granted.Intercom, 'shutdown'],
      });
    expect((await told(visitor))['Google Analytics'].at(-1)).toBe('consent update security_storage');
    await expect.poll(async () => (await visitor.cookies()).map(({ name }) => name)).toEqual(['akkoord']);
    expect(await complaints(visitor)).toEqual([]);
    expect(net.thirdParty()).toEqual([]);
  },
);
