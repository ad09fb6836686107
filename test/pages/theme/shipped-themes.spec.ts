import { readdirSync, readFileSync } from 'node:fs';
import { onlyInChromium } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { Visitor } from '../../support/visitor.ts';
import { home, said, servePages, settingsLink, setUp, setUpWithChecks } from '../site.ts';
import { ratios, texts } from './measured-contrast.ts';

const film =
  '<iframe data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/abc" title="Film" width="480" height="270"></iframe>';
const page = {
  lang: 'nl',
  head: `<style id="theme"></style>${setUp()}`,
  body: `<main><h1>Kop</h1>${film}</main>${settingsLink}`,
};
const sheets = readdirSync('dist/themes').map((file) => [file, readFileSync(`dist/themes/${file}`, 'utf8')] as const);

const wear = (visitor: Visitor, css: string, scheme: string) =>
  visitor.run(
    (css, scheme) => {
      const style = document.querySelector('#theme');
      if (style) style.textContent = css;
      document.documentElement.style.setProperty('--akkoord-color-scheme', scheme);
    },
    css,
    scheme,
  );

/**
 * Every shipped look in light and dark on this layer: no text, no edge, no focus ring under what WCAG asks.
 *
 * @param least - so many texts axe has to judge, and so many things we
 */
async function expectContrast(visitor: Visitor, layer: string, least: { axe: number; own: number }): Promise<void> {
  const looks = new Set<string>();
  for (const [file, css] of sheets) {
    for (const scheme of ['light', 'dark']) {
      await test.step(`${file}, ${scheme}, ${layer}`, async () => {
        await wear(visitor, css, scheme);
        const strong = file.startsWith('high-contrast');
        const { passes, violations } = await texts(visitor, layer, `color-contrast${strong ? '-enhanced' : ''}`);
        expect(violations).toEqual([]);
        expect(passes).toBeGreaterThanOrEqual(least.axe);
        const found = await ratios(visitor, layer);
        const needed = (what: string) => (what.startsWith('text') ? (strong ? 7 : 4.5) : 3);
        expect(found.filter(([what, ratio]) => ratio < needed(what))).toEqual([]);
        expect(found.length).toBeGreaterThanOrEqual(least.own);
        looks.add(JSON.stringify(found));
      });
    }
  }
  // Each theme was really applied.
  expect(looks.size).toBeGreaterThan(sheets.length);
}

test('each shipped look is there, and sets properties on :root and nothing else', onlyInChromium, () => {
  const names = sheets.map(([file]) => file.replace('.css', ''));
  expect(names).toEqual(['company', 'forest', 'high-contrast', 'ink', 'plain', 'warm']);
  for (const [file, css] of sheets) {
    const rules = css.replace(/\/\*[\s\S]*?\*\//g, '').trim();
    expect([file, rules]).toEqual([file, expect.stringMatching(/^:root\s*\{(\s*--akkoord-[a-z-]+:[^;{}]+;?)+\s*\}$/)]);
    expect(css).toMatch(/^\/\*!/);
  }
});
test(
  'banner and placeholder have contrast in each look, light and dark',
  onlyInChromium,
  async ({ net, visitor, banner, placeholder }) => {
    servePages(net, page);
    await visitor.goto(home);
    await banner.shown();
    await placeholder.shown();
    await visitor.press('Tab');
    await visitor.press('Tab');
    expect((await visitor.focusInfo()).part).toContain('accept');
    await expectContrast(visitor, banner.host, { axe: 3, own: 8 });
    await expectContrast(visitor, 'akkoord-placeholder', { axe: 4, own: 1 });
  },
);
test(
  'preferences have contrast in each look, light and dark',
  onlyInChromium,
  async ({ net, visitor, preferences }) => {
    servePages(net, page);
    await visitor.goto(home);
    await preferences.open();
    await preferences.unfold();
    // by the keyboard, so that no pointer lies over anything
    await preferences.focusSwitch('functional');
    await visitor.press('Space');
    await visitor.press('Tab');
    await expectContrast(visitor, 'akkoord-preferences', { axe: 20, own: 9 });
  },
);
test(
  'where a shipped look is worn the check is silent, in both schemes',
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    for (const [file] of sheets) {
      servePages(net, {
        ...page,
        head: `<link rel="stylesheet" href="/dist/themes/${file}">${setUpWithChecks()}`,
      });
      net.forget();
      await visitor.goto(home);
      await banner.shown();
      await net.request('/dist/akkoord.check.js');
      await preferences.open();
      expect([file, await said(visitor)]).toEqual([file, '']);
    }
  },
);
