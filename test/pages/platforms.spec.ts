import { onlyInChromium } from '../support/engines.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Visitor } from '../support/visitor.ts';
import { home, servePages, settle, setUp } from './site.ts';

const site = (preset: string, services: object = {}, revision = 1) =>
  setUp({
    revision,
    controller: { name: 'Voorbeeld BV' },
    categories: {
      necessary: { services: { [preset]: { preset, ...services } } },
      functional: {},
      analytics: {},
      targeting: {},
    },
  });

const heard = (visitor: Visitor): Promise<unknown> => visitor.run(() => Reflect.get(window, 'heard') ?? []);
const clear = (visitor: Visitor) => visitor.run(() => void Reflect.set(window, 'heard', []));

/** The plugin's script, at the end of the page, as WordPress adds it. */
const wordPress = `<script>
  window.wp_set_consent = (category, value) => {
    (window.heard ??= []).push(category + ' ' + value);
    document.cookie = 'wp_consent_' + category + '=' + value + '; path=/';
  };
</script>`;

const allow = (value: string, ...categories: string[]) => categories.map((category) => `${category} ${value}`);

test(
  'the WP Consent API hears nothing before the answer, and of each decision only what is new to it',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: site('wp-consent-api'), body: wordPress });
    await visitor.goto(home);
    await banner.shown();
    await visitor.until(() => 'wp_consent_type' in window);
    await settle(net, visitor);
    expect(await visitor.run(() => Reflect.get(window, 'wp_consent_type'))).toBe('optin');
    expect(await heard(visitor)).toEqual([]);
    expect(await visitor.cookies()).toEqual([]);

    await visitor.run(() => window.akkoord?.save({ analytics: true }));
    await expect
      .poll(() => heard(visitor))
      .toEqual([
        'functional allow',
        'preferences deny',
        ...allow('allow', 'statistics', 'statistics-anonymous'),
        'marketing deny',
      ]);
    // Its cookies are declared as necessary, so a refusal leaves them.
    await clear(visitor);
    await visitor.run(() => window.akkoord?.rejectAll());
    await expect.poll(() => heard(visitor)).toEqual(allow('deny', 'statistics', 'statistics-anonymous'));
    expect(await visitor.cookies()).toHaveLength(6);
    await visitor.run(() => window.akkoord?.acceptAll());
    await visitor.goto(home);
    await visitor.until(() => 'wp_consent_type' in window && document.readyState === 'complete');
    await settle(net, visitor);
    expect(await heard(visitor)).toEqual([]);

    // A new revision asks again: until the answer nothing of the old one holds, and other ids can be named.
    servePages(net, { head: site('wp-consent-api', { params: { marketing: 'functional' } }, 2), body: wordPress });
    await visitor.goto(home);
    await expect
      .poll(() => heard(visitor))
      .toEqual(allow('deny', 'preferences', 'statistics', 'statistics-anonymous', 'marketing'));
    await clear(visitor);
    await visitor.run(() => window.akkoord?.save({ functional: true }));
    await expect.poll(() => heard(visitor)).toEqual(allow('allow', 'preferences', 'marketing'));
  },
);

/** Shopify as its documentation describes it; it keeps the answers on its own side. */
const shop = `<script>
  const answers = JSON.parse(sessionStorage.getItem('shop') ?? '{}');
  window.heard = [];
  window.Shopify = {
    loadFeatures([{ name, version }], onLoad) {
      heard.push(name + ' ' + version);
      setTimeout(() => {
        Shopify.customerPrivacy = {
          currentVisitorConsent: () => answers,
          setTrackingConsent(consent, onDone) {
            heard.push(consent);
            for (const purpose of Object.keys(consent)) answers[purpose] = consent[purpose] ? 'yes' : 'no';
            sessionStorage.setItem('shop', JSON.stringify(answers));
            onDone();
          },
        };
        onLoad();
      });
    },
  };
</script>`;

test(
  "Shopify's Customer Privacy API is loaded after the answer, and hears of each decision once",
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const consent = (analytics: boolean, others: boolean) => ({
      analytics,
      marketing: others,
      preferences: others,
      sale_of_data: others,
    });
    servePages(net, { head: site('shopify') + shop });
    await visitor.goto(home);
    await banner.shown();
    await net.request('/dist/integrations/shopify.js');
    await settle(net, visitor);
    expect(await heard(visitor)).toEqual([]);

    await banner.accept();
    await expect.poll(() => heard(visitor)).toEqual(['consent-tracking-api 0.1', consent(true, true)]);
    await visitor.run(() => window.akkoord?.save({ analytics: true, functional: false, targeting: false }));
    await expect.poll(() => heard(visitor)).toEqual([expect.anything(), expect.anything(), consent(true, false)]);

    await visitor.goto(home);
    await expect.poll(() => heard(visitor)).toEqual(['consent-tracking-api 0.1']);
    await settle(net, visitor);
    expect(await heard(visitor)).toEqual(['consent-tracking-api 0.1']);
    await visitor.run(() => window.akkoord?.rejectAll());
    await expect.poll(() => heard(visitor)).toEqual(['consent-tracking-api 0.1', consent(false, false)]);
    expect(net.thirdParty()).toEqual([]);
  },
);
