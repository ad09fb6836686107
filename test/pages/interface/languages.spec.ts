import { readdirSync } from 'node:fs';
import { onlyInChromium } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { Net } from '../../support/net.ts';
import { fontsReady, testFontForAllScripts } from '../../support/test-font.ts';
import type { Visitor } from '../../support/visitor.ts';
import { complaints, home, servePages, setUp } from '../site.ts';
import { fullPage, longPage, serveLook } from './looks.ts';

const tags = [...readdirSync('dist/locales').map((file) => file.replace('.js', '')), 'en', 'nl'].sort();

/** Layout is tried with all languages in Chromium, with long words and from right to left in the others. */
const sample = ['ar', 'de', 'en', 'fi', 'nl'];

const localesOf = (net: Net) => net.requests(/\/dist\/locales\//).map(({ path }) => path.replace('/dist/locales/', ''));

const spoken = (visitor: Visitor) =>
  visitor.run(() => {
    const host = document.querySelector<HTMLElement>('akkoord-banner');
    return [host?.lang, host?.dir, host?.querySelector('[part~="reject"]')?.textContent];
  });

test.describe('on the smallest screen', () => {
  test.use({ visitorOptions: { viewport: { width: 320, height: 640 } } });
  test('no text of any language is cut off: banner, preferences, placeholder, declaration', async ({
    net,
    visitor,
    engine,
    banner,
    preferences,
  }) => {
    const tried = engine === 'chromium' ? tags : sample;
    serveLook(net, {}, fullPage, 'nl', testFontForAllScripts);
    await visitor.goto(home);
    await fontsReady(visitor);
    await banner.shown();
    const cut: string[] = [];
    const look = async (tag: string, ...hosts: string[]) => {
      await expect
        .poll(() =>
          visitor.run(
            (tag, hosts) =>
              hosts.split(' ').every((host) => {
                const layer = document.querySelector<HTMLElement>(host);
                return (
                  layer?.lang === tag && !!(layer.shadowRoot?.querySelector('button') ?? layer.querySelector('button'))
                );
              }),
            tag,
            hosts.join(' '),
          ),
        )
        .toBe(true);
      const found = await visitor.run((hosts) => {
        const names: string[] = [];
        for (const host of hosts) {
          const layer = document.querySelector(host);
          const inside = [...(layer?.querySelectorAll('*') ?? []), ...(layer?.shadowRoot?.querySelectorAll('*') ?? [])];
          for (const element of inside) {
            if (!(element instanceof HTMLElement) || element.closest('thead, caption')) continue;
            const isCut =
              element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline';
            const { left, right } = element.getBoundingClientRect();
            if (isCut || left < -1 || right > innerWidth + 1)
              names.push(`${host} ${element.localName}.${element.part} ${element.textContent?.slice(0, 30)}`);
          }
        }
        if (document.documentElement.scrollWidth > innerWidth) names.push('page');
        return names;
      }, hosts);
      cut.push(...found.map((name) => `${tag}: ${name}`));
    };
    for (const tag of tried) {
      await visitor.run((tag) => window.akkoord?.setLanguage(tag), tag);
      await look(tag, 'akkoord-banner', 'akkoord-placeholder', 'akkoord-declaration');
    }
    await preferences.open();
    for (const tag of tried) {
      await visitor.run((tag) => window.akkoord?.setLanguage(tag), tag);
      await expect
        .poll(() => visitor.run(() => document.querySelector<HTMLElement>('akkoord-preferences')?.lang))
        .toBe(tag);
      await preferences.unfold();
      await look(tag, 'akkoord-preferences');
    }
    expect(cut).toEqual([]);
    // each came once
    expect(localesOf(net).sort()).toEqual(tried.filter((tag) => !/^(nl|en)$/.test(tag)).map((tag) => `${tag}.js`));
  });
});
test(
  'a page loads the one language that it needs, before the banner',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const seen: unknown[] = [];
    for (const lang of ['nl', 'nl-BE', 'en', 'de-AT', 'DE', 'nb', 'nl-x-je', 'ar']) {
      const before = localesOf(net).length;
      serveLook(net, {}, longPage, lang);
      await visitor.goto(home);
      await fontsReady(visitor);
      await banner.shown();
      seen.push([...(await spoken(visitor)), ...localesOf(net).slice(before)]);
    }
    expect(seen).toEqual([
      ['nl', 'ltr', 'Alles weigeren'],
      ['nl-BE', 'ltr', 'Alles weigeren'],
      ['en', 'ltr', 'Reject all'],
      ['de-AT', 'ltr', 'Alle ablehnen', 'de.js'],
      ['DE', 'ltr', 'Alle ablehnen', 'de.js'],
      ['nb', 'ltr', expect.stringMatching(/^Avvis/), 'no.js'],
      ['nl-x-je', 'ltr', 'Alles weigeren', 'nl-x-je.js'],
      ['ar', 'rtl', expect.stringMatching(/^رفض/), 'ar.js'],
    ]);
  },
);
test(
  'an unknown language, and one that does not come, are the fallback: there is always a banner',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    serveLook(net, {}, longPage, 'xx');
    await visitor.goto(home);
    await fontsReady(visitor);
    await banner.shown();
    expect(await spoken(visitor)).toEqual(['en', 'ltr', 'Reject all']);
    expect(localesOf(net)).toEqual([]);
    serveLook(net, { fallbackLanguage: 'fr' }, longPage, 'xx');
    await visitor.goto(home);
    await fontsReady(visitor);
    await banner.shown();
    expect(await spoken(visitor)).toEqual(['fr', 'ltr', 'Tout refuser']);

    net.route('/dist/locales/de.js', { status: 404 });
    serveLook(net, { fallbackLanguage: 'nl' }, longPage, 'de');
    await visitor.goto(home);
    await fontsReady(visitor);
    await banner.shown();
    expect(await spoken(visitor)).toEqual(['nl', 'ltr', 'Alles weigeren']);
    expect((await complaints(visitor)).length).toBeGreaterThan(0);
  },
);

test(
  'the language changes at run time, in every layer, and the focus stays',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    serveLook(net, { messages: { accept: { ar: 'نعم', nl: 'Ja' } } }, longPage);
    await visitor.goto(home);
    await fontsReady(visitor);
    await banner.shown();
    await banner.focus('reject');
    await visitor.run(() => window.akkoord?.setLanguage('ar'));
    await visitor.until(() => document.querySelector<HTMLElement>('akkoord-banner')?.dir === 'rtl');
    expect((await visitor.focusInfo()).part).toContain('reject');
    // the site's own words, in that language
    expect(await visitor.text(banner.button('accept'))).toBe('نعم');
    const direction = await visitor.run(() => {
      const [accept, reject] = document.querySelectorAll('akkoord-banner button');
      return (accept?.getBoundingClientRect().left ?? 0) > (reject?.getBoundingClientRect().left ?? 0) ? 'rtl' : 'ltr';
    });
    expect(direction).toBe('rtl');
    await visitor.run(() => window.akkoord?.setLanguage('nl'));
    await visitor.until(() => document.querySelector<HTMLElement>('akkoord-banner')?.dir === 'ltr');
    expect(await visitor.text(banner.button('accept'))).toBe('Ja');
  },
);

test(
  'the language of a route: every layer follows <html lang>, in the frame of the change where the words are there',
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    const body = `<main>
      <div><iframe data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/a" title="Film"></iframe></div>
      <div data-consent-declaration></div></main>`;
    servePages(net, { lang: 'nl', head: setUp(), body });
    await visitor.goto(home);
    const layers = 'akkoord-banner, akkoord-preferences, akkoord-trigger, akkoord-placeholder, akkoord-declaration';
    /** The languages of all layers that are shown. */
    const languages = () =>
      visitor.run((layers) => [...document.querySelectorAll<HTMLElement>(layers)].map((host) => host.lang), layers);
    await banner.shown();
    await expect.poll(languages).toEqual(['nl', 'nl', 'nl']);
    const inFrame = await visitor.run(async (layers) => {
      document.documentElement.lang = 'en';
      await Promise.resolve();
      return [...document.querySelectorAll<HTMLElement>(layers)].map((host) => host.lang);
    }, layers);
    expect(inFrame).toEqual(['en', 'en', 'en']);
    expect(await visitor.text(banner.button('reject'))).toBe('Reject all');

    // A draft in the open preferences stays; a language with a file of its own comes with its file.
    await preferences.open();
    await preferences.switch('analytics');
    await visitor.run(() => document.documentElement.setAttribute('lang', 'de'));
    await expect.poll(languages).toEqual(['de', 'de', 'de']);
    expect((await preferences.switches()).find(({ id }) => id === 'analytics')?.isOn).toBe(true);
    await preferences.save();
    await visitor.until(() => document.querySelector('akkoord-trigger') !== null);
    expect(await languages()).toEqual(['de', 'de', 'de']);
    await visitor.run(() => {
      document.documentElement.lang = 'nl';
    });
    await expect.poll(languages).toEqual(['nl', 'nl', 'nl']);
  },
);
