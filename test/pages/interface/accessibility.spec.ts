import { axe, expect, test } from '../../support/fixtures.ts';
import type { Visitor } from '../../support/visitor.ts';
import { bannerShown, customize, dialogShown, home, reject } from '../site.ts';
import { fullPage, serveLook, themes } from './looks.ts';

const faults = async (visitor: Visitor, what: string, selector?: string) =>
  (await axe(visitor, selector)).map(({ id, nodes }) => `${what}: ${id} ${nodes[0]}`);

for (const lang of ['nl', 'de', 'ar']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${lang}, ${scheme}`, async ({ net, visitor }) => {
      const found: string[] = [];
      for (const [name, theme] of Object.entries(themes)) {
        serveLook(net, { theme: { ...theme, scheme } }, fullPage, lang);
        await visitor.goto(home);
        await bannerShown(visitor);
        found.push(...(await faults(visitor, name, 'akkoord-banner')));
      }
      serveLook(net, { theme: { scheme }, trigger: true }, fullPage, lang);
      await visitor.goto(home);
      await bannerShown(visitor);
      await visitor.until(
        () =>
          document.querySelector('akkoord-placeholder')?.shadowRoot?.querySelector('button') &&
          document.querySelector('akkoord-declaration')?.shadowRoot?.querySelector('table'),
      );
      // the page's own colours, which the declaration has, are light
      found.push(...(await faults(visitor, 'page')));
      await visitor.click(customize);
      await dialogShown(visitor);
      found.push(...(await faults(visitor, 'preferences', 'akkoord-preferences')));
      await visitor.run(() => {
        const { shadowRoot } = document.querySelector('akkoord-preferences') ?? {};
        for (const fold of shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
      });
      found.push(...(await faults(visitor, 'unfolded', 'akkoord-preferences')));
      await visitor.press('Escape');
      await visitor.click(reject);
      await visitor.until(() => document.querySelector('akkoord-trigger')?.shadowRoot?.querySelector('button'));
      found.push(...(await faults(visitor, 'decided')));
      expect(found).toEqual([]);
      expect(await visitor.run(() => document.querySelector('akkoord-trigger')?.getAttribute('lang'))).toBe(lang);
    });
  }
}
