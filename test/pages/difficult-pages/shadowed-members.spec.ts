import { bannerOf } from '../../support/consent-ui.ts';
import { onlyInChromium } from '../../support/engines.ts';
import { expect, html, test } from '../../support/fixtures.ts';
import {
  home,
  nextPage,
  ran,
  said,
  serveHeld,
  settingsLink,
  settle,
  setUp,
  setUpWithChecks,
  untilRan,
} from '../site.ts';

const held = '<script type="text/plain" data-consent="analytics">(window.ran ??= []).push("held")</script>';
const names = [
  ...['body', 'head', 'documentElement', 'createElement', 'querySelector', 'querySelectorAll', 'addEventListener'],
  ...['dispatchEvent', 'activeElement', 'forms', 'cookie'],
];
const shadowing = names.map((name) => `<form name="${name}"></form>`).join('');
const page = (body: string) => html({ head: '', body: body + setUp() + held + settingsLink });

test('a refusal is kept on a page whose elements hide what scripts ask the document for', async ({ net, visitor }) => {
  serveHeld(net);
  net.page(nextPage, page(''));
  await visitor.goto(nextPage);
  await bannerOf(visitor).accept();
  await untilRan(visitor);
  for (const elements of [shadowing, '<img name="cookie" alt=""><img name="cookie" alt="">']) {
    net.page(home, page(elements));
    await visitor.goto(home);
    await untilRan(visitor);
    await visitor.run(() => window.akkoord?.withdraw());
    expect(await visitor.run(() => typeof document.cookie)).toBe('object');
    await visitor.goto(nextPage);
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual([]);
    expect(await bannerOf(visitor).count()).toBe(0);
    await visitor.run(() => window.akkoord?.acceptAll());
    await untilRan(visitor);
  }
  // Nobody has answered yet: the visitor is asked there, and can answer.
  await visitor.clearCookies();
  net.page(home, page(shadowing));
  await visitor.goto(home);
  await visitor.until(() => Document.prototype.querySelector.call(document, 'akkoord-banner') !== null);
  await visitor.run(() => window.akkoord?.rejectAll());
  expect((await visitor.cookies()).map(({ name }) => name)).toEqual(['akkoord']);
  expect(await visitor.storage()).toMatchObject({ session: [] });
});

test('a refusal that no cookie can hold is said, and counts for this visit', async ({ net, visitor }) => {
  net.page(nextPage, page(''));
  await visitor.goto(nextPage);
  await bannerOf(visitor).accept();
  await untilRan(visitor);
  // A domain that is not the page's own.
  net.page(home, html({ head: setUp({ cookie: { domain: 'elders.example' } }), body: held + settingsLink }));
  await visitor.goto(home);
  await visitor.until(() => window.akkoord);
  await visitor.run(() => window.akkoord?.rejectAll());
  await visitor.goto(nextPage);
  await settle(net, visitor);
  expect(await visitor.run(() => window.akkoord?.has('analytics'))).toBe(false);
  expect(await ran(visitor)).toEqual([]);
  const complaints = (await visitor.messages()).filter(({ kind }) => kind === 'console');
  expect(JSON.stringify(complaints)).toContain('could not be stored');
});

/** Hides every member of the document, and of the form around `#inside`, behind an element of this name. */
const hideEverything = `<div id="names" hidden></div><script>{
  const make = document.createElement.bind(document);
  const form = make('form');
  const [names, inside] = ['names', 'inside'].map((id) => document.getElementById(id));
  const { append, replaceWith } = Element.prototype;
  const named = (node, tag) => {
    const members = new Set();
    for (let each = node; each; each = Object.getPrototypeOf(each)) {
      for (const name of Object.getOwnPropertyNames(each)) members.add(name);
    }
    // By this one, the driver of WebKit knows that the page has come.
    members.delete('readyState');
    return [...members].map((name) => Object.assign(make(tag), { name, hidden: true, alt: '' }));
  };
  const [inForm, inDocument] = [named(form, 'input'), named(document, 'img')];
  replaceWith.call(inside, form);
  append.call(form, inside, ...inForm);
  names.append(...inDocument);
}</script>`;

test(
  'all layers work where elements hide every member of the document and of a form',
  onlyInChromium,
  async ({ net, visitor }) => {
    const film = '<!doctype html><title>Film</title><p>film</p>';
    net.route('https://film.test/*', { body: film, type: 'text/html' });
    const embed =
      '<iframe id="film" data-consent="targeting" data-consent-src="https://film.test/1" title="Film" width="320" height="180"></iframe>';
    const inside = `<main id="inside">${embed}<section data-consent-declaration></section>${settingsLink}</main>`;
    // The page in the frame follows the one around it, and asks nothing.
    const frame = '<iframe id="inner" src="/inner" title="Kaart"></iframe>';
    net.page(home, html({ head: '', body: inside + hideEverything + setUp() + held + frame }));
    net.page(`${home}inner`, page(''));
    /** Finds by the method of the prototype, in a shadow root after `>>>`, and presses where that is wanted. */
    const find = (path: string, isPressed = false) =>
      visitor.until(
        (path: string, isPressed: boolean) => {
          const [selector = '', inner] = path.split(' >>> ');
          const host = Document.prototype.querySelector.call(document, selector);
          const found = inner ? host?.shadowRoot?.querySelector<HTMLElement>(inner) : host;
          if (isPressed && found instanceof HTMLElement) found.click();
          return Boolean(found);
        },
        path,
        isPressed,
      );
    await visitor.goto(home);
    await find('akkoord-banner');
    await find('akkoord-placeholder >>> [part~=load]');
    await find('akkoord-declaration >>> table');
    await find('#settings', true);
    await find('akkoord-preferences >>> dialog[open]');
    await find('akkoord-preferences >>> #c-targeting', true);
    await find('akkoord-preferences >>> #c-targeting:checked');
    await find('akkoord-preferences >>> [part~=save]', true);
    await net.request('https://film.test/1');
    await find('#film[src]');
    const isQuiet = () =>
      visitor.run(() => {
        const inner = Document.prototype.querySelector.call(document, '#inner');
        const page = inner instanceof HTMLIFrameElement ? inner.contentDocument : null;
        return Boolean(page?.defaultView?.akkoord) && !page?.querySelector('akkoord-banner');
      });
    expect(await isQuiet()).toBe(true);
    await visitor.run(() => window.akkoord?.withdraw());
    await find('#film:not([src])');
    await find('akkoord-placeholder >>> [part~=load]');
    // The names are the elements' own again.
    expect(await visitor.run(() => [document.createElementNS, document.createTextNode].map(String))).toEqual([
      '[object HTMLImageElement]',
      '[object HTMLImageElement]',
    ]);
    expect(await said(visitor)).toBe('');
  },
);

test(
  'there the check, the add-ons and the guard of page writes know scripts and elements all the same',
  onlyInChromium,
  async ({ net, visitor }) => {
    const names = [
      ...['currentScript', 'readyState', 'baseURI', 'styleSheets', 'adoptedStyleSheets'],
      ...['body', 'createElement', 'querySelector', 'querySelectorAll', 'head'],
    ];
    const config = {
      guard: true,
      controller: { name: 'Voorbeeld BV', privacyUrl: '/privacy' },
      categories: {
        analytics: { services: { stats: { label: 'Statistiek', replayLoadEvents: true } } },
        targeting: { services: { pixel: { label: 'Pixel', cookies: [{ name: '_px', lifetime: '90 days' }] } } },
      },
    };
    const addOns = ['guard', 'replay'].map((name) => `<script src="/dist/akkoord.${name}.js"></script>`).join('');
    const heldHere = `<script type="text/plain" data-consent="stats">
      document.addEventListener('DOMContentLoaded', () => (window.ran ??= []).push('replayed'));
      document.write('<p id="written">x</p>');</script>`;
    net.page(
      home,
      html({
        head: setUpWithChecks(config) + addOns,
        body: `${names.map((name) => `<img name="${name}" alt="">`).join('')}<div data-consent-open="">Cookies</div>
          <iframe data-consent="stats" data-src="/lazy" title="Film"></iframe>${heldHere}${settingsLink}
          <script>document.cookie = '_px=1'</script>`,
      }),
    );
    await visitor.goto(home);
    await expect.poll(() => said(visitor)).toContain('cannot be reached by keyboard');
    await visitor.run(() => window.akkoord?.acceptAll());
    await untilRan(visitor, 'replayed');
    const all = await said(visitor);
    expect(all).toContain('a lazy-loading script');
    expect(all).toContain(`an inline script of this page was stopped from writing cookie "_px"`);
    expect(all).toMatch(/document\.write\(\) was refused.*It was called by <script/);
    expect(all).not.toMatch(/^(error|rejection)/m);
  },
);
