// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SecondLayer } from '../../../src/core/second-layer.ts';
import * as fr from '../../../src/locales/fr.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { ConfigError, type ConfigInput, declaration, declarationHtml } from '../../../src/server.ts';
import { presetCookies } from '../../../src/services/preset-cookies.ts';
import { mountOver } from '../ui/second-layer.ts';
import { standIns } from '../ui/stand-ins.ts';

const site: ConfigInput = {
  revision: 3,
  policyDate: '2026-11-01',
  controller: { name: { nl: 'Voorbeeld <BV>', en: 'Example & Co' }, privacyUrl: '/privacy' },
  categories: {
    necessary: {
      services: {
        session: {
          label: 'Bestelsysteem',
          provider: 'Voorbeeld BV',
          purpose: { nl: 'Onthoudt uw [bestelling](/bestellen)', en: 'Remembers your order' },
          cookies: [
            { name: 'PHPSESSID', lifetime: 'session' },
            {
              name: 'cart_*',
              lifetime: '30 days',
              kind: 'localStorage',
              provider: 'Winkel "NV"',
              purpose: 'Mandje',
            },
          ],
        },
      },
    },
    analytics: {
      services: {
        'google-analytics': {
          preset: 'google-analytics',
          transfer: 'VS: [DPF](https://example.org/dpf)',
          processorAgreement: 'ja',
        },
        own: { basis: 'nl-statistics', privacyUrl: '/statistiek' },
      },
    },
    extra: {
      label: { nl: "'Extra'", en: 'Extra' },
      description: 'Zie [hier](javascript:alert) of [daar](https://example.org)',
    },
    targeting: { services: { youtube: { preset: 'youtube' } } },
  },
};

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const texts = (nodes: Iterable<Element>) => [...nodes].map((node) => node.textContent);

describe('the declaration as data', () => {
  test('gives provider, purpose and lifetime in the language', () => {
    const { categories, ...rest } = declaration(site, 'nl');
    expect(rest).toEqual({
      language: 'nl',
      revision: 3,
      policyDate: '2026-11-01',
      controller: { name: 'Voorbeeld <BV>', privacyUrl: '/privacy' },
    });
    expect(categories.map(({ id, name, required }) => [id, name, required])).toEqual([
      ['necessary', 'Noodzakelijk', true],
      ['analytics', 'Statistieken', false],
      ['extra', "'Extra'", false],
      ['targeting', 'Marketing', false],
    ]);
    expect(categories[0]?.services[0]).toEqual({
      id: 'session',
      name: 'Bestelsysteem',
      provider: 'Voorbeeld BV',
      purpose: 'Onthoudt uw [bestelling](/bestellen)',
      privacyUrl: null,
      transfer: null,
      processorAgreement: null,
      safeguards: [],
      basis: 'necessary',
      cookies: [
        {
          name: 'PHPSESSID',
          kind: 'cookie',
          domain: null,
          provider: 'Voorbeeld BV',
          purpose: 'Onthoudt uw [bestelling](/bestellen)',
          lifetime: 'deze sessie',
        },
        {
          name: 'cart_*',
          kind: 'localStorage',
          domain: null,
          provider: 'Winkel "NV"',
          purpose: 'Mandje',
          lifetime: '30 dagen',
        },
      ],
    });
    expect(categories[1]?.services[0]).toMatchObject({
      provider: 'Google Ireland Limited',
      purpose: categories[1]?.description,
      cookies: expect.arrayContaining([
        expect.objectContaining({ name: '_ga', lifetime: '2 jaar', purpose: expect.stringContaining('willekeurig') }),
      ]),
    });
  });

  test('in another language, in a regional one, and for an invalid tag', () => {
    const first = (language: string) => {
      const { language: spoken, categories } = declaration(site, language);
      return [spoken, categories[0]?.services[0]?.cookies[0]?.lifetime, categories[0]?.services[0]?.purpose];
    };
    expect(first('en')).toEqual(['en', 'this session', 'Remembers your order']);
    expect(first('nl-a')[0]).toBe('nl');
    expect(first('nl_BE')).toEqual(['nl-BE', 'deze sessie', 'Onthoudt uw [bestelling](/bestellen)']);
    for (const odd of ['fr', '', 'toString', 'constructor', '__proto__', '"><script>', 'x'.repeat(1e5)])
      expect([odd, ...first(odd)]).toEqual([odd, 'en', 'this session', 'Remembers your order']);
    expect(first(undefined as unknown as string)[0]).toBe('en');
  });

  test('can be sent as JSON, and throws for a wrong configuration', () => {
    const data = declaration(site, 'nl');
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(() => declaration({ revision: -1 }, 'nl')).toThrow(ConfigError);
    expect(() => declarationHtml({ revision: -1 }, 'nl')).toThrow(ConfigError);
  });
});

describe('the declaration as HTML', () => {
  const body = parse(declarationHtml(site, 'nl'));

  test('has one table per category with a caption and header cells that say what they head', () => {
    const tables = [...body.querySelectorAll('table')];
    expect(texts(body.querySelectorAll('caption'))).toEqual([
      'Cookies: Noodzakelijk',
      'Cookies: Statistieken',
      'Cookies: Marketing',
    ]);
    for (const table of tables) {
      expect(texts(table.querySelectorAll('thead th[scope=col]'))).toEqual([
        'Naam',
        'Geplaatst door',
        'Doel',
        'Bewaartermijn',
      ]);
      for (const row of table.tBodies[0]?.rows ?? []) {
        expect([...row.cells].map(({ localName, scope }) => [localName, scope])).toEqual([
          ['th', 'row'],
          ['td', ''],
          ['td', ''],
          ['td', ''],
        ]);
      }
    }
    expect(texts(tables[0]?.tBodies[0]?.rows[1]?.cells ?? [])).toEqual([
      'cart_* localStorage',
      'Winkel "NV"',
      'Mandje',
      '30 dagen',
    ]);
    expect(tables[1]?.tBodies[0]?.rows).toHaveLength(9);
  });

  test('contains all of the data', () => {
    const all = body.textContent ?? '';
    for (const { name, description, services } of declaration(site, 'nl').categories) {
      for (const text of [
        name,
        description,
        ...services.flatMap(({ id, basis, cookies, privacyUrl, ...facts }) => Object.values(facts).flat()),
      ])
        expect(all).toContain((text ?? '').replace(/\[(.+?)\]\(.+?\)/g, '$1'));
    }
    expect(all).toContain('Voorbeeld <BV> · Privacyverklaring (1 november 2026) · Versie 3');
    expect(all).toContain('Telecommunicatiewet');
    expect(body.firstElementChild?.getAttribute('lang')).toBe('nl');
  });

  test('has links where the protocol is harmless', () => {
    expect([...body.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Privacyverklaring (1 november 2026)', '/privacy'],
      ['bestelling', '/bestellen'],
      ['bestelling', '/bestellen'],
      ['DPF', 'https://example.org/dpf'],
      ['Privacyverklaring: Google Ireland Limited', 'https://policies.google.com/privacy'],
      ['Privacyverklaring: own', '/statistiek'],
      ['daar', 'https://example.org'],
      ['Privacyverklaring: Google Ireland Limited', 'https://policies.google.com/privacy'],
    ]);
  });

  test('has its headings at the level that the page wants', () => {
    const levels = [...parse(declarationHtml(site, 'nl', { headingLevel: 3 })).querySelectorAll('h3,h4')];
    expect(levels.map(({ localName }) => localName)).toEqual(['h3', 'h3', 'h4', 'h3', 'h4', 'h4', 'h3', 'h3', 'h4']);
    expect(body.querySelectorAll('h2')).toHaveLength(5);
  });

  test('shows an invalid date as it was written', () => {
    expect(() => declarationHtml({ policyDate: '<soon>' }, 'nl')).toThrow(/policyDate is "<soon>"/);
  });

  test('no text of the configuration becomes markup', () => {
    const sign = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '/',
      '=',
      '-',
      '!',
      'a',
      'b',
      ' ',
      '`',
      '[',
      ']',
      '(',
      ')',
      ':',
    );
    const text = fc.oneof(
      fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join('')),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '[a](javascript:alert(1))',
        '[a](JaVaScRiPt:alert)',
        '[a](\u0001javascript:alert)',
        '[a](data:text/html,x)',
        '[a](//b/"onclick="x)',
        "[<b>](https://b/'><i>)",
        '</td></table><!--',
        '&lt;b&gt;',
        '&amp',
      ),
    );
    const tags = new Set('div section p h2 h3 dl dt dd table caption thead tbody tr th td code small a'.split(' '));
    const attributes = new Set(['class', 'lang', 'dir', 'scope', 'href']);
    fc.assert(
      fc.property(fc.array(text, { minLength: 12, maxLength: 12 }), (list) => {
        const [name, label, provider, purpose, transfer, agreement, url, by, why, description, service, about] =
          list as [string, string, string, string, string, string, string, string, string, string, string, string];
        const config: ConfigInput = {
          policyDate: '2026-11-01',
          controller: { name, privacyUrl: url },
          messages: { placedBy: by, revision: about },
          categories: {
            extra: {
              label,
              description,
              services: {
                one: {
                  label: service,
                  provider,
                  purpose,
                  transfer,
                  processorAgreement: agreement,
                  privacyUrl: url,
                  cookies: [{ name: '<i>"\'&amp', lifetime: 'session', provider: by, purpose: why }],
                },
              },
            },
          },
        };
        const page = parse(declarationHtml(config, 'nl'));
        for (const node of page.querySelectorAll<HTMLElement>('*')) {
          expect(tags).toContain(node.localName);
          for (const { name: attribute } of node.attributes) expect(attributes).toContain(attribute);
          if (node instanceof HTMLAnchorElement) expect(node.protocol).toMatch(/^(https?|mailto|tel|file):$/);
        }
        // A text without links appears letter for letter.
        const shown = (selector: string) => page.querySelector(selector)?.textContent;
        expect(shown('h3')).toBe(service);
        expect(shown('tbody code')).toBe('<i>"\'&amp');
        expect(texts(page.querySelectorAll('caption'))).toEqual([`Cookies: ${label}`]);
        const hasLink = /\[[^\]]+\]\([^)\s]+\)/;
        if (!hasLink.test(why)) expect(shown('tbody td:nth-child(3)')).toBe(why);
        if (!hasLink.test(transfer)) expect(texts(page.querySelectorAll('dd'))).toContain(transfer);
        expect(page.querySelectorAll('tbody tr')).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});

describe('page and server show the same', () => {
  let layer: SecondLayer;
  beforeEach(() => {
    standIns();
    document.body.replaceChildren();
  });
  afterEach(() => layer.destroy());

  /** The categories that the page shows of this configuration. */
  function shown(language: string): Element[] {
    const target = document.body.appendChild(document.createElement('div'));
    ({ layer } = mountOver({ ...resolveConfig(site, presetCookies), input: {} }, { language }, { fr }));
    layer.hold(target, null);
    return [...(target.firstElementChild?.shadowRoot?.querySelectorAll('section') ?? [])];
  }

  test.each(['nl', 'en', 'nl-BE', 'xx', 'fr'])('in %s', (language) => {
    const locales = { fr };
    const { categories } = declaration(site, language, { locales });
    const html = [...parse(declarationHtml(site, language, { locales })).querySelectorAll('section')];
    const sections = shown(language);
    const rows = (section: Element) =>
      [...section.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => [...cell.childNodes].map((node) => node.textContent?.trim()).join('')),
      );
    expect(sections).toHaveLength(categories.length);
    categories.forEach(({ name, services }, i) => {
      const [page, server] = [sections[i], html[i]];
      if (!page || !server) throw new Error('a category is missing');
      const heading = (section: Element) => section.querySelector('h1,h2,h3,h4,h5,h6')?.textContent;
      expect([heading(page), heading(server)]).toEqual([name, name]);
      expect(rows(page)).toEqual(rows(server));
      expect(rows(page)).toHaveLength(services.flatMap(({ cookies }) => cookies).length);
      expect(texts(page.querySelectorAll('dt,dd'))).toEqual(texts(server.querySelectorAll('dt,dd')));
      const links = (section: Element) =>
        [...section.querySelectorAll('a')].map((link) => `${link.textContent} ${link.getAttribute('href')}`).sort();
      expect(links(page)).toEqual(links(server));
      expect(page.querySelector('p')?.textContent).toBe(server.querySelector('p')?.textContent ?? '');
    });
  });
});
