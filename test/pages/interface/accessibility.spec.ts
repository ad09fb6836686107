import { onlyInChromium } from '../../support/engines.ts';
import { axe, expect, test } from '../../support/fixtures.ts';
import type { Visitor } from '../../support/visitor.ts';
import { home } from '../site.ts';
import { fullPage, serveLook, themes } from './looks.ts';

const faults = async (visitor: Visitor, what: string, selector?: string) =>
  (await axe(visitor, selector)).map(({ id, nodes }) => `${what}: ${id} ${nodes[0]}`);

// From left to right, and from right to left.
for (const lang of ['nl', 'ar']) {
  for (const scheme of ['light', 'dark'] as const) {
    // Colours and names are the same in every engine, and the colours of a look in every language.
    test(
      `axe finds nothing: ${lang}, ${scheme}`,
      onlyInChromium,
      async ({ net, visitor, banner, preferences, trigger }) => {
        const found: string[] = [];
        const looks = Object.entries(themes);
        for (const [name, theme] of lang === 'nl' ? looks : looks.slice(0, 1)) {
          serveLook(net, { theme: { ...theme, scheme } }, fullPage, lang);
          await visitor.goto(home);
          await banner.shown();
          found.push(...(await faults(visitor, name, 'akkoord-banner')));
        }
        serveLook(net, { theme: { scheme }, trigger: true }, fullPage, lang);
        await visitor.goto(home);
        await banner.shown();
        await visitor.until(
          () =>
            document.querySelector('akkoord-placeholder')?.shadowRoot?.querySelector('button') &&
            document.querySelector('akkoord-declaration')?.shadowRoot?.querySelector('table'),
        );
        // the page's own colours, which the declaration has, are light
        found.push(...(await faults(visitor, 'page')));
        await preferences.open();
        found.push(...(await faults(visitor, 'preferences', 'akkoord-preferences')));
        await preferences.unfold();
        found.push(...(await faults(visitor, 'unfolded', 'akkoord-preferences')));
        await visitor.press('Escape');
        await banner.reject();
        await trigger.shown();
        found.push(...(await faults(visitor, 'decided')));
        expect(found).toEqual([]);
        expect(await visitor.run(() => document.querySelector('akkoord-trigger')?.getAttribute('lang'))).toBe(lang);
      },
    );
  }
}
