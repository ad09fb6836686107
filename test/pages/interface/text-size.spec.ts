import { onlyInChromium } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import { home } from '../site.ts';
import { fullPage, serveLook } from './looks.ts';

test.use({ visitorOptions: { fontSize: 32 } });

test(
  'the size of text that the visitor chose counts, that of the page does not, and nothing is lost',
  onlyInChromium,
  async ({ net, visitor, banner, preferences, placeholder, trigger }) => {
    const sizeOf = (host: string, part: string) =>
      visitor.run(
        (host: string, part: string) => {
          const element = document.querySelector(host);
          const found = element?.querySelector(part) ?? element?.shadowRoot?.querySelector(part);
          return found ? getComputedStyle(found).fontSize : '';
        },
        host,
        part,
      );
    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const) {
      await visitor.viewport(width, height);
      await visitor.clearCookies();
      serveLook(net, { trigger: true }, `<style>html{font-size:62.5%}body{font-size:1.6rem}</style>${fullPage}`);
      await visitor.goto(home);
      await banner.shown();
      expect(Number.parseFloat(await sizeOf('akkoord-banner', '[part~="accept"]'))).toBeCloseTo(30 * 0.93);
      for (const part of ['title', 'accept', 'reject', 'customize']) {
        const isReached = await visitor.run((part) => {
          const element = document.querySelector<HTMLElement>(`akkoord-banner [part~="${part}"]`);
          element?.scrollIntoView();
          const { left, top, right, bottom } = element?.getBoundingClientRect() ?? new DOMRect(-1);
          const isCut = !element || element.scrollWidth > element.clientWidth + 1;
          return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && !isCut;
        }, part);
        expect(isReached, `${part} at ${width}`).toBe(true);
      }
      await preferences.open();
      expect(await sizeOf('akkoord-preferences', 'dialog')).toBe('30px');
      const isCut = await visitor.run(() => {
        const dialog = document.querySelector('akkoord-preferences')?.shadowRoot?.querySelector('dialog');
        return !dialog || dialog.scrollWidth > dialog.clientWidth;
      });
      expect(isCut).toBe(false);
      await preferences.reject();
      await preferences.gone();
      await trigger.shown();
      expect(await sizeOf('akkoord-trigger', 'button')).toBe('30px');
      await placeholder.shown();
      expect(await sizeOf('akkoord-placeholder', '[part="placeholder"]')).toBe('30px');
    }
  },
);
