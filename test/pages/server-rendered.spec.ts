import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { onlyInChromium, sampled } from '../support/engines.ts';
import { expect, html, test } from '../support/fixtures.ts';
import { complaints, config, home, settingsLink, settle, setUp } from './site.ts';

/** What an application shows; `change` renders it anew. */
const start = { film: 'a', parts: ['voor', 'frame', 'na'], margin: 0 };
const app = `
export const start = ${JSON.stringify(start)};
export const head = ${JSON.stringify(JSON.stringify(config))};
export const content = (h, { film, parts, margin }) => [
  h('h1', { key: 'h1' }, 'Film ' + film),
  h('div', { key: 'div' }, parts.map((name) => name !== 'frame' ? h('p', { key: name }, name) : h('iframe', {
    key: name, id: 'film', 'data-consent': 'youtube', title: 'Film', width: 320, height: 180, style: { margin: margin + 'px' },
    'data-consent-src': 'https://www.youtube-nocookie.com/embed/' + film,
  }))),
  h('section', { key: 'section', 'data-consent-declaration': '' }),
];`;
const react = `${app}
import { createElement as h, useState } from 'react';
import { flushSync } from 'react-dom';
export function App({ isDocument }) {
  const [state, set] = useState(start);
  if (typeof window !== 'undefined') window.change = (change) => flushSync(() => set((old) => ({ ...old, ...change })));
  const main = h('main', null, content(h, state));
  return !isDocument ? main : h('html', { lang: 'nl' },
    h('head', null, h('title', null, 'Film'),
      h('script', { type: 'application/json', 'data-akkoord-config': '', dangerouslySetInnerHTML: { __html: head } }),
      h('script', { src: '/dist/akkoord.js' })),
    h('body', null, main, h('a', { id: 'settings', href: '#cookie-instellingen' }, 'Cookie-instellingen')));
}`;
const vue = `${app}
import { createSSRApp, h, nextTick, reactive } from 'vue';
export function createApp() {
  const state = reactive({ ...start });
  if (typeof window !== 'undefined') window.change = (change) => (Object.assign(state, change), nextTick());
  return createSSRApp({ render: () => h('main', content(h, state)) });
}`;
const reactClient = (isDocument: boolean) => `${react}
import { hydrateRoot } from 'react-dom/client';
const root = ${isDocument ? 'document' : "document.querySelector('#app')"};
hydrateRoot(root, h(App, { isDocument: ${isDocument} }), { onRecoverableError: (error) => console.error('recoverable', error) });`;

const bundle = (contents: string, platform: 'node' | 'browser') =>
  buildSync({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    platform,
    format: platform === 'node' ? 'cjs' : 'iife',
    external: platform === 'node' ? ['react', 'react-dom', 'react-dom/*', 'vue', 'vue/*'] : [],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    write: false,
  }).outputFiles[0]?.text ?? '';

/** Renders on the server what this module exports as `render`. */
async function renderOnServer(contents: string): Promise<string> {
  const module: { exports: { render?: () => string | Promise<string> } } = { exports: {} };
  const run: (...args: unknown[]) => void = runInThisContext(`(module, require) => {${bundle(contents, 'node')}}`);
  run(module, createRequire(import.meta.url));
  return (await module.exports.render?.()) ?? '';
}
const reactServer = (isDocument: boolean) =>
  `${react} import { renderToString } from 'react-dom/server';
  export const render = () => renderToString(h(App, { isDocument: ${isDocument} }));`;
const vueServer = `${vue} import { renderToString } from 'vue/server-renderer';
  export const render = () => renderToString(createApp());`;

const inPage = (markup: string) => html({ head: setUp(), body: `<div id="app">${markup}</div>${settingsLink}` });
const pages = {
  async React() {
    return { page: inPage(await renderOnServer(reactServer(false))), client: reactClient(false) };
  },
  async 'React, the whole document'() {
    return { page: `<!doctype html>${await renderOnServer(reactServer(true))}`, client: reactClient(true) };
  },
  async Vue() {
    return { page: inPage(await renderOnServer(vueServer)), client: `${vue} createApp().mount('#app');` };
  },
};

interface AppWindow extends Window {
  change?(change: Partial<typeof start>): unknown;
}

for (const [name, make] of Object.entries(pages)) {
  test(
    `a page that ${name} takes over and renders anew: nothing is rebuilt, placeholder and address stay right`,
    sampled(name === 'React'),
    async ({ net, visitor, banner, placeholder, declaration }) => {
      const { page, client } = await make();
      net.page(home, page.replace('</body>', '<script async src="/app.js"></script></body>'));
      // The library has all its files before the application comes.
      net.route('/app.js', async () => {
        await net.request('/dist/akkoord.ui.js');
        return { type: 'text/javascript', body: bundle(client, 'browser'), delay: 300 };
      });
      const change = async (state: Partial<typeof start>) => {
        await visitor.run(async (state: object) => void (await (window as AppWindow).change?.(state)), state);
        await settle(net, visitor);
      };
      /** Where the placeholder is, what is live, and what is around it. */
      const look = () =>
        visitor.run(() => {
          const hosts = [...document.querySelectorAll('akkoord-placeholder')];
          const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe')];
          return {
            order: [...(document.querySelector('main div')?.children ?? [])].map((child) => child.localName).join(' '),
            isRight: frames.every((frame) => {
              const isHeld = !frame.hasAttribute('src');
              return (frame.nextElementSibling?.localName === 'akkoord-placeholder') === isHeld;
            }),
            placeholders: hosts.length,
            addresses: frames.map((frame) => frame.getAttribute('src')),
          };
        });
      const film = (name: string) => `https://www.youtube-nocookie.com/embed/${name}`;

      await visitor.goto(home);
      await visitor.until(() => 'change' in window);
      await banner.shown();
      await placeholder.shown();
      await declaration.shown();
      expect(await banner.count()).toBe(1);
      expect(await complaints(visitor)).toEqual([]);

      // Refused: the same, another film, moved, with more around it, with another style, gone and back.
      await banner.reject();
      const held = 'iframe akkoord-placeholder';
      const expectHeld = async (order: string) => {
        expect(await look()).toEqual({ order, isRight: true, placeholders: 1, addresses: [null] });
      };
      await change({ film: 'b' });
      await expectHeld(`p ${held} p`);
      await change({ parts: ['na', 'frame', 'voor'], margin: 4 });
      await expectHeld(`p ${held} p`);
      await change({ parts: ['frame', 'na', 'voor'] });
      await expectHeld(`${held} p p`);
      await change({ parts: ['na', 'meer', 'frame'], margin: 0 });
      await expectHeld(`p p ${held}`);
      await change({ parts: ['na', 'meer'] });
      expect((await look()).placeholders).toBe(0);
      await change({ parts: ['frame', 'nieuw', 'meer'] });
      await expectHeld(`${held} p p`);
      expect(net.thirdParty()).toEqual([]);

      // Granted: likewise.
      await visitor.run(() => window.akkoord?.acceptAll());
      await net.request(film('b'));
      const expectLoaded = async (order: string, name: string) => {
        expect(await look()).toEqual({ order, isRight: true, placeholders: 0, addresses: [film(name)] });
      };
      await change({ parts: ['nieuw', 'frame'], margin: 8 });
      await expectLoaded('p iframe', 'b');
      await change({ film: 'c', parts: ['frame', 'voor'] });
      await net.request(film('c'));
      await expectLoaded('iframe p', 'c');
      await change({ parts: ['voor'] });
      await change({ parts: ['voor', 'frame'] });
      await expectLoaded('p iframe', 'c');
      await visitor.run(() => window.akkoord?.withdraw());
      await placeholder.shown();
      await change({ parts: ['frame', 'voor'] });
      await expectHeld(`${held} p`);

      // A returning visitor, whose frame has its address before the application comes.
      await visitor.run(() => window.akkoord?.acceptAll());
      net.forget();
      await visitor.reload();
      await net.request(film('a'));
      await visitor.until(() => 'change' in window);
      await expectLoaded('p iframe p', 'a');
      expect(await complaints(visitor)).toEqual([]);
    },
  );
}

/** What the client of {@link withParts} leaves for the test. */
interface PartsWindow extends Window {
  /** Lets a part go on that waits; there as soon as React has come to it. */
  readonly go: Readonly<Record<string, () => void>>;
  readonly films: readonly Element[];
}

/** Two parts wait for what the browser does not have yet: one as a whole, one after its film; and one in the other. */
const withParts = `
import { createElement as h, Suspense, use } from 'react';
const parts = {};
const Wait = ({ name, children }) => {
  if (typeof window === 'undefined') return children;
  parts[name] ??= new Promise((resolve) => { (window.go ??= {})[name] = resolve; });
  use(parts[name]);
  return children;
};
const film = (id) => h('iframe', {
  id, 'data-consent': 'youtube', title: 'Film', width: 320, height: 180,
  'data-consent-src': 'https://www.youtube-nocookie.com/embed/' + id,
});
export const App = () => h('main', null,
  h('div', null, film('first')),
  h(Suspense, null, h(Wait, { name: 'whole' }, h('section', null, film('whole'), h('p', null, 'na'),
    h(Suspense, null, h(Wait, { name: 'inner' }, h('div', null, film('inner'))))))),
  h(Suspense, null, film('half'), h(Wait, { name: 'half' }, h('p', null, 'na'))),
  h(Suspense, null, h(Wait, { name: 'table' }, h('section', { 'data-consent-declaration': '' }))));`;

test(
  'what React takes over long after the page has loaded is left alone until then',
  onlyInChromium,
  async ({ net, visitor, placeholder, banner }) => {
    const markup = await renderOnServer(`${withParts} import { renderToString } from 'react-dom/server';
      export const render = () => renderToString(h(App));`);
    const client = `${withParts} import { hydrateRoot } from 'react-dom/client';
      window.films = [...document.querySelectorAll('iframe')];
      hydrateRoot(document.querySelector('#app'), h(App), { onRecoverableError: (error) => console.error('recoverable', error) });`;
    net.page(home, inPage(markup).replace('</body>', '<script async src="/app.js"></script></body>'));
    net.route('/app.js', { type: 'text/javascript', body: bundle(client, 'browser') });
    const go = async (name: string) => {
      await visitor.until((name: string) => name in ((window as unknown as PartsWindow).go ?? {}), name);
      await visitor.run((name) => (window as unknown as PartsWindow).go[name]?.(), name);
    };
    /** The films that have a placeholder. */
    const standsFor = (...ids: string[]) =>
      expect
        .poll(() =>
          visitor.run(() =>
            [...document.querySelectorAll('akkoord-placeholder')].map((host) => host.previousElementSibling?.id),
          ),
        )
        .toEqual(ids);
    const isUntouched = (...ids: string[]) =>
      visitor.run((ids) => ids.every((id) => !document.getElementById(id)?.hasAttribute('style')), ids);
    await visitor.goto(home);
    await placeholder.shown();
    await visitor.until(() => Object.keys((window as unknown as PartsWindow).go ?? {}).length === 3);
    await settle(net, visitor);
    await standsFor('first');
    expect(await isUntouched('whole', 'inner', 'half')).toBe(true);
    await go('half');
    await standsFor('first', 'half');
    await go('whole');
    await standsFor('first', 'whole', 'half');
    expect(await isUntouched('inner')).toBe(true);
    await go('inner');
    await standsFor('first', 'whole', 'inner', 'half');
    expect(await visitor.count('akkoord-declaration')).toBe(0);
    await go('table');
    await visitor.until(() => document.querySelector('akkoord-declaration'));
    // React has built nothing anew.
    const isSame = () => visitor.run(() => (window as unknown as PartsWindow).films.every((film) => film.isConnected));
    expect(await isSame()).toBe(true);
    expect(net.thirdParty()).toEqual([]);

    // Granted while parts are still waited for: they load, once, and are taken over as they are.
    await banner.accept();
    await visitor.reload();
    await net.request('https://www.youtube-nocookie.com/embed/inner');
    for (const name of ['half', 'whole', 'inner', 'table']) await go(name);
    await settle(net, visitor);
    expect(await isSame()).toBe(true);
    expect(await complaints(visitor)).toEqual([]);
  },
);
