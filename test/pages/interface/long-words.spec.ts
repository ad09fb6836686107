import { onlyInChromium } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { Visitor } from '../../support/visitor.ts';
import { config, home, servePages, settingsLink, setUp } from '../site.ts';

const word = 'Rechtsanwaltsgesellschaftsverwaltungsdienstleister';
const json = {
  ...config,
  controller: { name: word, privacyUrl: '/privacy' },
  categories: {
    targeting: {
      label: word,
      description: word,
      granular: true,
      services: { film: { label: word, provider: word, purpose: word, cookies: [{ name: word, lifetime: word }] } },
    },
  },
};
const body = `${settingsLink}<iframe title="Film" data-consent="film" data-consent-src="https://film.test/" width="300" height="200"></iframe><div data-consent-declaration></div>`;

/** Elements of the interface, by part or name, that reach beyond the box of their layer or the window. */
const tooWide = (visitor: Visitor) =>
  visitor.run(() =>
    [
      ...document.querySelectorAll('akkoord-banner, akkoord-preferences, akkoord-placeholder, akkoord-declaration'),
    ].flatMap((host) => {
      const own = host.getBoundingClientRect();
      const end = Math.min(own.width > 0 ? own.right : innerWidth, innerWidth);
      return [...host.children, ...(host.shadowRoot?.querySelectorAll('*') ?? [])]
        .filter((element) => element.getBoundingClientRect().right > end + 1)
        .map((element) => `${host.localName} ${element.getAttribute('part') ?? element.localName}`);
    }),
  );

test(
  'a word of the site that is longer than a line is broken in every layer',
  onlyInChromium,
  async ({ net, visitor, banner, preferences, placeholder, declaration }) => {
    servePages(net, { head: setUp(json), body });
    // As lists, and as tables.
    for (const width of [320, 800]) {
      await visitor.viewport(width, 640);
      await visitor.goto(home);
      await banner.shown();
      await placeholder.shown();
      await declaration.shown();
      expect(await tooWide(visitor)).toEqual([]);
      await preferences.open();
      await preferences.unfold();
      expect(await tooWide(visitor)).toEqual([]);
      expect(await visitor.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  },
);
