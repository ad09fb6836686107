import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onlyInChromium } from '../support/engines.ts';
import { axe, expect, html, test } from '../support/fixtures.ts';
import type { Net } from '../support/net.ts';
import type { Visitor } from '../support/visitor.ts';
import { complaints, expectNothing, heldElements, home, importMap, ran, serveHeld, settle, written } from './site.ts';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string) => readFileSync(file(path), 'utf8');

/** The example's own files, as its server gives them. */
function serveExample(net: Net): void {
  net.folder('www.voorbeeld.example', file('examples/company-site/public'));
  net.folder('www.voorbeeld.example', file('examples/own-ui/public'));
  net.route('/packages/js-cookie.mjs', {
    type: 'text/javascript',
    body: read('node_modules/js-cookie/dist/js.cookie.mjs'),
  });
}

const banner = '.own-banner';
const accept = '.own-banner [name=accept]';
const reject = '.own-banner [name=reject]';
const choose = '.own-banner [name=choose]';
const dialog = '.own-preferences';
const inDialog = (name: string) => `.own-preferences [name=${name}]`;
const settings = 'a[href="#cookie-instellingen"]';
const video = '/stand-in/video.html';
const statistics = '/statistics.js';

const bannerShown = (visitor: Visitor) =>
  visitor.until(() => document.querySelector('.own-banner')?.getClientRects().length);
const dialogShown = (visitor: Visitor) =>
  visitor.until(() => document.querySelector<HTMLDialogElement>('.own-preferences')?.open);
const isShown = (visitor: Visitor, selector: string) =>
  visitor.run((selector) => (document.querySelector(selector)?.getClientRects().length ?? 0) > 0, selector);
const isAsked = (visitor: Visitor) =>
  visitor.run(() => window.akkoord?.state.decision === null && window.akkoord.state.view === 'banner');
const statisticsRan = (visitor: Visitor) =>
  visitor.until(() => document.querySelector<HTMLOutputElement>('#visits')?.value === 'worden bijgehouden');
const focus = (visitor: Visitor) =>
  visitor.run(() => {
    const { name, localName } = document.activeElement as HTMLButtonElement;
    return name || localName;
  });
const cookieNames = async (visitor: Visitor) => (await visitor.cookies()).map(({ name }) => name).sort();

/** How often what is in sight has moved by itself; 0 where the browser does not say. */
const shifts = (visitor: Visitor) =>
  visitor.run(() => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0;
    return new Promise<number>((tell) => {
      const observer = new PerformanceObserver((list) => tell(list.getEntriesByType('layout-shift').length));
      observer.observe({ type: 'layout-shift', buffered: true });
      // There is always one of these.
      observer.observe({ type: 'navigation', buffered: true });
    });
  });

/** Nothing asked for, stored or tried of what needs consent. */
async function expectHeld(net: Net, visitor: Visitor): Promise<void> {
  await settle(net, visitor);
  expect(net.thirdParty()).toEqual([]);
  expect(net.requests(/statistics|stand-in/).map(({ url }) => url)).toEqual([]);
  expect(await visitor.run(() => document.querySelector('iframe')?.hasAttribute('src'))).toBe(false);
  expect((await written(visitor)).filter(({ name }) => name !== 'akkoord')).toEqual([]);
}

test('the page has its own banner and nothing of the built-in one, and nothing happens before the answer', async ({
  net,
  visitor,
}) => {
  serveExample(net);
  // the declaration, which pushes the footer down when it comes, is below
  await visitor.viewport(1280, 700);
  await visitor.goto(home);
  await bannerShown(visitor);
  await visitor.until(() => document.querySelector('.own-placeholder'));
  await expectHeld(net, visitor);
  await expectNothing(net, visitor);
  expect(await complaints(visitor)).toEqual([]);

  // every part of the built-in interface has a shadow root, and no other file of the library makes one
  const chunks = net.requests('/dist/*').map(({ path }) => read(path));
  expect(chunks.length).toBeGreaterThan(5);
  expect(chunks.filter((text) => text.includes('attachShadow'))).toEqual([]);
  const all = readdirSync(file('dist/esm/chunks')).map((name) => read(`dist/esm/chunks/${name}`));
  expect(all.some((text) => text.includes('attachShadow'))).toBe(true);
  expect(
    await visitor.run(
      () => [...document.querySelectorAll('*')].filter((element) => /^akkoord-/.test(element.localName)).length,
    ),
  ).toBe(0);

  expect(await shifts(visitor)).toBe(0);

  // What the law requires; and the first stop of the keyboard, without taking the focus.
  expect(await focus(visitor)).toBe('body');
  const text = await visitor.text(banner);
  for (const word of ['Voorbeeld BV', 'statistieken', 'marketing', 'Google', 'intrekken', 'Cookie-instellingen'])
    expect(text).toContain(word);
  const [yes, no] = await visitor.run(
    (...selectors) =>
      selectors.map((selector) => {
        const button = document.querySelector<HTMLElement>(selector) ?? document.body;
        const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(button);
        return { tag: button.localName, color, backgroundColor, borderColor, fontSize, fontWeight };
      }),
    accept,
    reject,
  );
  expect(no).toEqual(yes);
  expect(no?.tag).toBe('button');
  const [large, small] = [await visitor.box(accept), await visitor.box(reject)];
  expect(small?.height).toBe(large?.height);
  expect(Math.abs((small?.width ?? 0) - (large?.width ?? 9))).toBeLessThan(1);
  expect(await axe(visitor)).toEqual([]);
});

test(
  'accepted: the script runs, the video loads, the focus is kept, and nobody is asked again',
  onlyInChromium,
  async ({ net, visitor }) => {
    serveExample(net);
    await visitor.goto(home);
    await visitor.click(accept);
    expect(await isShown(visitor, banner)).toBe(false);
    await statisticsRan(visitor);
    await net.request(video);
    expect(await visitor.count('.own-placeholder')).toBe(0);
    // Some browsers do not focus what is clicked, so there is no focus to keep.
    expect(['main', 'body']).toContain(await focus(visitor));
    await visitor.until(() => document.querySelector('[role=status]')?.textContent === 'Uw keuze is opgeslagen.');
    expect(await axe(visitor)).toEqual([]);
    expect(await cookieNames(visitor)).toEqual(['akkoord', 'bezoek']);
    expect(await visitor.run(() => window.akkoord?.state.decision?.via)).toBe('banner');
    await visitor.reload();
    await statisticsRan(visitor);
    await settle(net, visitor);
    expect(await isShown(visitor, banner)).toBe(false);
    expect(await visitor.text('[role=status]')).toBe('');
    expect(net.requests(statistics).length).toBeLessThanOrEqual(2);
    expect(await complaints(visitor)).toEqual([]);
  },
);

test(
  'refused with the keyboard: nothing runs, on this page or the next, and the focus is on the page',
  onlyInChromium,
  async ({ net, visitor }) => {
    serveExample(net);
    await visitor.goto(home);
    await bannerShown(visitor);
    await visitor.run(() => document.querySelector<HTMLElement>('.own-banner [name=reject]')?.focus());
    await visitor.press('Enter');
    expect(await isShown(visitor, banner)).toBe(false);
    expect(await focus(visitor)).toBe('main');
    for (const again of [true, false]) {
      await visitor.until(() => document.querySelector('.own-placeholder'));
      await expectHeld(net, visitor);
      expect(await isShown(visitor, banner)).toBe(false);
      expect(await cookieNames(visitor)).toEqual(['akkoord']);
      if (again) await visitor.reload();
    }
  },
);

test(
  'preferences: nothing is ticked beforehand, closing saves nothing, saving saves what is shown',
  onlyInChromium,
  async ({ net, visitor }) => {
    serveExample(net);
    await visitor.goto(home);
    await bannerShown(visitor);
    await visitor.run(() => document.querySelector<HTMLElement>('.own-banner [name=choose]')?.focus());
    const boxes = () =>
      visitor.run(() =>
        [...document.querySelectorAll<HTMLInputElement>('.own-preferences input')].map(({ name, checked, disabled }) =>
          [name, checked && 'on', disabled && 'fixed'].filter(Boolean).join(' '),
        ),
      );
    await visitor.press('Enter');
    await dialogShown(visitor);
    expect(await focus(visitor)).toBe('h2');
    expect(await boxes()).toEqual(['necessary on fixed', 'analytics', 'targeting']);
    for (const word of ['Google', 'bezoek', '30 dagen']) expect(await visitor.text(dialog)).toContain(word);
    expect(await axe(visitor)).toEqual([]);

    await visitor.click(inDialog('analytics'));
    await visitor.press('Escape');
    await visitor.until(() => window.akkoord?.state.view === 'banner');
    expect(await isShown(visitor, banner)).toBe(true);
    expect(await focus(visitor)).toBe('choose');
    expect(await isAsked(visitor)).toBe(true);
    await expectHeld(net, visitor);

    await visitor.click(choose);
    await dialogShown(visitor);
    expect(await boxes()).toEqual(['necessary on fixed', 'analytics', 'targeting']);
    await visitor.click(inDialog('analytics'));
    await visitor.click(inDialog('save'));
    await statisticsRan(visitor);
    expect(await isShown(visitor, banner)).toBe(false);
    expect(await isShown(visitor, dialog)).toBe(false);
    expect(net.requests(video)).toEqual([]);
    expect(await visitor.count('.own-placeholder')).toBe(1);
    await visitor.until(() => document.querySelector('[role=status]')?.textContent === 'Uw keuze is opgeslagen.');

    await visitor.click(settings);
    await dialogShown(visitor);
    expect(await boxes()).toEqual(['necessary on fixed', 'analytics on', 'targeting']);
    await visitor.click(inDialog('close'));
    await visitor.until(() => window.akkoord?.state.view === 'none');
    expect(await complaints(visitor)).toEqual([]);
  },
);

test(
  'a video loads once: nothing moves, the focus goes along, nothing is stored, and the next page holds it',
  onlyInChromium,
  async ({ net, visitor }) => {
    serveExample(net);
    await visitor.goto(home);
    const below = () => visitor.run(() => document.querySelector('#privacy')?.getBoundingClientRect().y);
    await visitor.until(() => document.querySelector('.own-placeholder'));
    const before = await below();
    expect(await visitor.text('.own-placeholder')).toContain('Google');
    await visitor.run(() => document.querySelector<HTMLElement>('.own-placeholder button')?.focus());
    await visitor.press('Enter');
    await net.request(video);
    expect(await visitor.count('.own-placeholder')).toBe(0);
    expect(await focus(visitor)).toBe('iframe');
    expect(await isAsked(visitor)).toBe(true);
    expect(await visitor.cookies()).toEqual([]);
    await visitor.run(() => scrollTo(0, 0));
    expect(await below()).toBe(before);

    net.forget();
    await visitor.reload();
    await visitor.until(() => document.querySelector('.own-placeholder'));
    expect(await below()).toBe(before);
    await expectHeld(net, visitor);
    expect(await complaints(visitor)).toEqual([]);
  },
);

test(
  'withdrawn in two clicks: cookies go, the video is emptied, and its placeholder is back',
  onlyInChromium,
  async ({ net, visitor }) => {
    serveExample(net);
    await visitor.goto(home);
    await visitor.click(accept);
    await statisticsRan(visitor);
    await net.request(video);
    await visitor.click(settings);
    await visitor.click(inDialog('reject'));
    await visitor.until(() => document.querySelector('.own-placeholder'));
    expect(await visitor.run(() => document.querySelector('iframe')?.hasAttribute('src'))).toBe(false);
    expect(await cookieNames(visitor)).toEqual(['akkoord']);
    expect(await isShown(visitor, dialog)).toBe(false);
    net.forget();
    await visitor.reload();
    await visitor.until(() => document.querySelector('.own-placeholder'));
    await settle(net, visitor);
    expect(net.requests(/statistics|stand-in/)).toEqual([]);
    expect(await isShown(visitor, banner)).toBe(false);
    expect(await complaints(visitor)).toEqual([]);
  },
);
test(
  'the declaration says what presets know too; destroying takes everything away',
  onlyInChromium,
  async ({ net, visitor }) => {
    serveExample(net);
    await visitor.goto(home);
    await visitor.until(() => document.querySelector('[data-consent-declaration] li'));
    const declared = await visitor.text('[data-consent-declaration]');
    for (const word of ['Statistieken', 'bezoek', '30 dagen', 'Google', 'Privacyverklaring'])
      expect(declared).toContain(word);
    await visitor.click(choose);
    await dialogShown(visitor);
    await visitor.run(() => window.akkoord?.destroy());
    expect(await isShown(visitor, banner)).toBe(false);
    expect(await isShown(visitor, dialog)).toBe(false);
    expect(await visitor.count('.own-placeholder')).toBe(0);
    expect(await visitor.text('[data-consent-declaration]')).toBe('');
    await expectHeld(net, visitor);
    await expectNothing(net, visitor);
  },
);
test(
  'Global Privacy Control: the visitor reads what it does, and it does that',
  onlyInChromium,
  async ({ net, visitor }) => {
    serveExample(net);
    await visitor.goto(home);
    await bannerShown(visitor);
    expect(await isShown(visitor, `${banner} .own-signal`)).toBe(false);
    const signal =
      "<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { configurable: true, get: () => true })</script>";
    net.page(home, read('examples/own-ui/public/index.html').replace('<head>', `<head>${signal}`));
    await visitor.reload();
    await bannerShown(visitor);
    expect(await isShown(visitor, `${banner} .own-signal`)).toBe(true);
    expect(await visitor.text(`${banner} .own-signal`)).toContain('laat ‘Alles accepteren’ marketing uit');
    await visitor.click(accept);
    await statisticsRan(visitor);
    expect(await visitor.count('.own-placeholder')).toBe(1);
    expect(net.requests(video)).toEqual([]);
  },
);

test(
  'on a small screen the banner covers nothing that has the focus, and the page below it can be read',
  onlyInChromium,
  async ({ net, visitor }) => {
    serveExample(net);
    await visitor.viewport(320, 568);
    await visitor.goto(home);
    await bannerShown(visitor);
    await visitor.until(() => document.querySelector('[data-consent-declaration] a'));
    const outside = await visitor.run(async () => {
      const wrong: string[] = [];
      for (const element of document.querySelectorAll('body *'))
        if (document.documentElement.scrollWidth > innerWidth && element.getBoundingClientRect().right > innerWidth)
          wrong.push(`wider than the screen: ${element.outerHTML.slice(0, 80)}`);
      for (const control of document.querySelectorAll<HTMLElement>('body > :not(dialog) :is(a, button)')) {
        control.focus();
        // WebKit scrolls at the next frame
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const [box] = control.getClientRects();
        const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        if (!top || !control.contains(top)) wrong.push(`${control.textContent}: ${top?.localName}`);
      }
      return wrong;
    });
    expect(outside).toEqual([]);
    expect(await axe(visitor)).toEqual([]);
  },
);

const page = (loadUi: string) =>
  html({
    head: `${importMap()}<script type="module">
      import { init } from '/dist/esm/index.js';
      init({ categories: { analytics: {}, targeting: { services: { youtube: {}, pixel: {} } } } }, { loadUi: ${loadUi} });
    </script>`,
    body: `${heldElements}<div data-consent-declaration></div>
      <button data-consent-action="accept-all">Ja</button> <a href="#cookie-instellingen">Cookie-instellingen</a>`,
  });
const failing = '() => { throw new Error("no"); }';
test(
  'an interface that fails in whatever way lets nothing go, and the page can still decide',
  onlyInChromium,
  async ({ net, visitor }) => {
    const handle = (broken: string) =>
      `{ update() {}, hold() {}, unhold() {}, declare() {}, destroy() {}, ${broken.replaceAll('!', failing)} }`;
    const errors = async () => (await visitor.messages()).filter(({ name }) => name === 'akkoord:error').length;
    const silent = 'async () => ({ mount: () => new Promise(() => {}) })';
    for (const loadUi of [
      `async ${failing}`,
      'async () => ({})',
      `async () => ({ mount: ${failing} })`,
      `async () => ({ mount: async ${failing} })`,
      silent,
      'async () => ({ mount: () => ({}) })',
      'async () => ({ mount: () => undefined })',
      `async () => ({ mount: async () => (${handle('update: !')}) })`,
      `async () => ({ mount: () => (${handle('hold: !, unhold: !, declare: !')}) })`,
    ]) {
      await test.step(loadUi, async () => {
        await visitor.clearCookies();
        net.forget();
        serveHeld(net);
        net.page(home, page(loadUi));
        const before = await errors();
        await visitor.goto(home);
        await visitor.until(() => window.akkoord);
        await visitor.click('[href="#cookie-instellingen"]');
        await settle(net, visitor);
        expect((await errors()) > before || loadUi === silent).toBe(true);
        expect(net.thirdParty()).toEqual([]);
        expect(net.requests(/\/held\//)).toEqual([]);
        expect(await ran(visitor)).toEqual([]);
        expect(await visitor.cookies()).toEqual([]);
        await visitor.click('[data-consent-action="accept-all"]');
        await visitor.until(() => (window as Window & { ran?: string[] }).ran?.length === 5);
        await net.request('https://www.youtube-nocookie.com/embed/*');
      });
    }
  },
);
