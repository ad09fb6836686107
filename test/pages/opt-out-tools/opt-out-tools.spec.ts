import { readFileSync } from 'node:fs';
import { bannerOf } from '../../support/consent-ui.ts';
import { onlyInChromium, sampled } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import { html, type Net } from '../../support/net.ts';
import type { Visitor } from '../../support/visitor.ts';
import { complaints, config, heldElements, home, serveHeld, settingsLink, settle, setUp } from '../site.ts';
import { autoconsent, rule, told } from './autoconsent.ts';
import { handle, type RuleList, type Wishes } from './consent-o-matic.ts';

/** Languages of the interface in which autoconsent knows such a banner by its words. */
const languages = ['nl', 'en', 'de', 'fr', 'es', 'pt', 'it', 'pl', 'ca'];

const rules: RuleList = JSON.parse(readFileSync('docs/opt-out-tools/consent-o-matic/akkoord.json', 'utf8'));
const everything = ['functional', 'chat', 'analytics', 'google-analytics', 'targeting', 'youtube', 'pixel'];
const main = '<main><h1>Kop</h1><p>Tekst</p></main>';

function serve(net: Net, { lang = 'nl', head = '', settings = config as object }): void {
  serveHeld(net);
  net.page(home, html({ lang, head: head + setUp(settings), body: main + heldElements + settingsLink }));
}

const decision = (visitor: Visitor) => visitor.run(() => window.akkoord?.state.decision ?? null);

/** The ids that the cookie says yes to. */
async function accepted(visitor: Visitor): Promise<readonly string[]> {
  const cookie = (await visitor.cookies()).find(({ name }) => name === 'akkoord');
  expect(cookie?.value).toMatch(/^1\.1\.[\da-z]+\.(banner|preferences)\.[^.]*\.[^.]*$/);
  return cookie?.value.split('.')[4]?.split('~').filter(Boolean) ?? [];
}

async function expectRefused(net: Net, visitor: Visitor): Promise<void> {
  expect(await bannerOf(visitor).count()).toBe(0);
  expect(await accepted(visitor)).toEqual([]);
  await settle(net, visitor);
  expect(net.thirdParty().map(({ url }) => url)).toEqual([]);
  expect((await visitor.cookies()).map(({ name }) => name)).toEqual(['akkoord']);
  expect(await complaints(visitor)).toEqual([]);
}

test.describe('autoconsent with our rule', () => {
  test('finds the banner, refuses, and sees that it worked', async ({ net, visitor }) => {
    serve(net, { head: autoconsent(net, { autoAction: 'optOut' }, [rule]) });
    await visitor.goto(home);
    expect(await told(visitor, 'selfTestResult')).toMatchObject([{ cmp: 'akkoord', result: true }]);
    expect(await told(visitor, 'cmpDetected')).toMatchObject([{ cmp: 'akkoord' }]);
    expect(await told(visitor, 'popupFound')).toMatchObject([{ cmp: 'akkoord' }]);
    expect(await told(visitor, 'optOutResult')).toMatchObject([{ cmp: 'akkoord', result: true }]);
    expect(await told(visitor, 'autoconsentDone')).toMatchObject([
      { cmp: 'akkoord', isCosmetic: false, totalClicks: 1 },
    ]);
    await expectRefused(net, visitor);
  });
  test('accepts where the visitor wants that', onlyInChromium, async ({ net, visitor, banner }) => {
    serve(net, { head: autoconsent(net, { autoAction: 'optIn' }, [rule]) });
    await visitor.goto(home);
    expect(await told(visitor, 'optInResult')).toMatchObject([{ cmp: 'akkoord', result: true }]);
    expect(await banner.count()).toBe(0);
    expect(await accepted(visitor)).toEqual(everything);
    await net.request('https://www.youtube-nocookie.com/embed/abc');
  });
  test('its self-test fails where nothing was refused', onlyInChromium, async ({ net, visitor }) => {
    const wrong = { ...rule, optOut: rule.optIn };
    serve(net, { head: autoconsent(net, { autoAction: 'optOut' }, [wrong]) });
    await visitor.goto(home);
    expect(await told(visitor, 'selfTestResult')).toMatchObject([{ cmp: 'akkoord', result: false }]);
  });
  test(
    'whatever the cookie is called, and then has nothing to do on the next page',
    onlyInChromium,
    async ({ net, visitor }) => {
      const settings = { ...config, cookie: { name: 'keuze' } };
      serve(net, { settings, head: autoconsent(net, { autoAction: 'optOut' }, [rule]) });
      await visitor.goto(home);
      expect(await told(visitor, 'selfTestResult')).toMatchObject([{ cmp: 'akkoord', result: true }]);
      await visitor.reload();
      await visitor.until(() =>
        (window as unknown as { told: { state?: { findCmpAttempts: number } }[] }).told.some(
          ({ state }) => state?.findCmpAttempts === 2,
        ),
      );
      expect((await told(visitor, 'report')).at(-1)).toMatchObject({ state: { detectedCmps: [] } });
    },
  );
  test(
    'a prehide selector has no effect: styles of the page do not reach the banner',
    onlyInChromium,
    async ({ net, visitor }) => {
      const hiding = { ...rule, prehideSelectors: ['akkoord-banner'] };
      serve(net, { head: autoconsent(net, { autoAction: null }, [hiding]) });
      await visitor.goto(home);
      await told(visitor, 'popupFound');
      expect(await visitor.run(() => document.querySelector('#autoconsent-prehide')?.textContent)).toContain(
        'akkoord-banner',
      );
      expect(
        await visitor.run(() => getComputedStyle(document.querySelector('akkoord-banner') as Element).opacity),
      ).toBe('1');
    },
  );
});

test.describe('autoconsent without a rule for us', () => {
  for (const lang of languages) {
    // The words differ, but the engines do not.
    test(`knows the banner by its words and refuses: ${lang}`, onlyInChromium, async ({ net, visitor }) => {
      const byWords = { autoAction: 'optOut', enableHeuristicDetection: true, heuristicMode: 'reject' } as const;
      // a language that the interface does not have would get English
      const note = `<script>addEventListener('click', ({ target }) => { window.pressedIn = target.closest('[lang]').lang }, true)</script>`;
      serve(net, { lang, head: note + autoconsent(net, byWords, []) });
      await visitor.goto(home);
      expect(await told(visitor, 'selfTestResult')).toMatchObject([{ cmp: 'HEURISTIC-REJECT', result: true }]);
      expect(await told(visitor, 'popupFound')).toHaveLength(1);
      await expectRefused(net, visitor);
      expect(await visitor.run(() => (window as Window & { pressedIn?: string }).pressedIn)).toBe(lang);
      expect((await decision(visitor))?.via).toBe('banner');
    });
  }
});

test.describe('Consent-O-Matic, by the steps of our rule', () => {
  const none: Wishes = { D: false, A: false, B: false, E: false, F: false, X: false };
  const all: Wishes = { D: true, A: true, B: true, E: true, F: true, X: true };
  const ofFunctional = ['functional', 'chat'];
  const ofAnalytics = ['analytics', 'google-analytics'];
  const ofTargeting = ['targeting', 'youtube', 'pixel'];

  for (const [name, wishes, yes, via] of [
    ['nothing', none, [], 'banner'],
    ['everything', all, everything, 'banner'],
    ['preferences', { ...none, A: true }, ofFunctional, 'preferences'],
    ['analytics', { ...none, B: true }, ofAnalytics, 'preferences'],
    ['advertisements', { ...none, F: true }, ofTargeting, 'preferences'],
    ['all but advertisements', { ...all, F: false }, [...ofFunctional, ...ofAnalytics], 'preferences'],
    ['what no category of ours is', { ...none, D: true, E: true, X: true }, [], 'preferences'],
  ] as const) {
    // One that presses in the preferences runs in all engines.
    test(`allowed: ${name}`, sampled(name === 'advertisements'), async ({ net, visitor, banner }) => {
      serve(net, {});
      await visitor.goto(home);
      await banner.shown();
      expect(await visitor.run(handle, rules, wishes)).toBe('handled');
      await visitor.until(() => document.querySelector('akkoord-banner, akkoord-preferences') === null);
      expect(await accepted(visitor)).toEqual(yes);
      expect((await decision(visitor))?.via).toBe(via);
      if (yes.length === 0) await expectRefused(net, visitor);
    });
  }
  test(
    'what the site added and what runs without consent is refused too',
    onlyInChromium,
    async ({ net, visitor, banner }) => {
      const own = { label: 'Telling', basis: 'nl-statistics', cookies: [{ name: 'telling', lifetime: '1 day' }] };
      const settings = {
        categories: {
          functional: {},
          analytics: { granular: true, services: { own, other: { label: 'Ander' } } },
          surveys: { label: 'Enquêtes', granular: true, services: { counted: { ...own, label: 'Geteld' } } },
          targeting: { granular: true, services: { youtube: { preset: 'youtube' }, pixel: { label: 'Pixel' } } },
        },
      };
      serve(net, { settings });
      await visitor.goto(home);
      await banner.shown();
      expect(await visitor.run(() => [window.akkoord?.has('own'), window.akkoord?.has('counted')])).toEqual([
        true,
        true,
      ]);
      await visitor.run(handle, rules, { ...all, B: false, X: false });
      expect(await accepted(visitor)).toEqual(['functional', 'targeting', 'youtube', 'pixel']);
    },
  );
  test('what was allowed before does not stay allowed', onlyInChromium, async ({ net, visitor, banner }) => {
    serve(net, { settings: { categories: { ...config.categories, surveys: { label: 'Enquêtes' } } } });
    await visitor.goto(home);
    await banner.shown();
    await visitor.run(() => {
      window.akkoord?.acceptAll();
      window.akkoord?.show('banner');
    });
    await banner.shown();
    await visitor.run(handle, rules, { ...none, B: true });
    expect(await accepted(visitor)).toEqual(ofAnalytics);
  });
  test('a site without one of the categories', onlyInChromium, async ({ net, visitor, banner }) => {
    serve(net, { settings: { categories: { analytics: {}, targeting: {} } } });
    await visitor.goto(home);
    await banner.shown();
    await visitor.run(handle, rules, { ...none, A: true, B: true });
    expect(await accepted(visitor)).toEqual(['analytics']);
  });
  test('nothing is allowed where the preferences do not come', onlyInChromium, async ({ net, visitor, banner }) => {
    serve(net, {});
    net.route('/dist/akkoord.ui.js', { status: 404 });
    await visitor.goto(home);
    await banner.shown();
    await visitor.run(handle, rules, { ...all, F: false });
    expect(await decision(visitor)).toBe(null);
    await banner.shown();
  });
  test('leaves a page alone where nothing is asked', onlyInChromium, async ({ net, visitor }) => {
    serve(net, { settings: { categories: {} } });
    await visitor.goto(home);
    await settle(net, visitor);
    expect(await visitor.run(handle, rules, all)).toBe('not found');
  });
});
