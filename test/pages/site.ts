import type { ConfigInput } from '../../src/model/types.ts';
import { expect, html } from '../support/fixtures.ts';
import type { Net } from '../support/net.ts';
import type { Visitor } from '../support/visitor.ts';

/** The company that the page tests visit. */
export const home = 'https://www.voorbeeld.example/';
export const nextPage = 'https://www.voorbeeld.example/contact';

/** A configuration with a service in each category, as a company site has it. */
export const config: ConfigInput = {
  controller: { name: 'Voorbeeld BV', privacyUrl: '/privacy' },
  categories: {
    necessary: {
      services: { session: { label: 'Bestelsysteem', cookies: [{ name: 'PHPSESSID', lifetime: 'session' }] } },
    },
    functional: { services: { chat: { label: 'Chat', cookies: [{ name: 'chat_*', lifetime: '30 days' }] } } },
    analytics: { services: { 'google-analytics': { preset: 'google-analytics', id: 'G-TEST000001' } } },
    targeting: {
      services: {
        youtube: { preset: 'youtube' },
        pixel: { label: 'Pixel', cookies: [{ name: '_px', lifetime: '90 days' }] },
      },
    },
  },
};

export const googleUrl = 'https://www.googletagmanager.com/gtag/js';
export const hitUrl = 'https://region1.google-analytics.com/g/collect';

export const block = (json: unknown) =>
  `<script type="application/json" data-akkoord-config>${JSON.stringify(json)}</script>`;
export const script = '<script src="/dist/akkoord.js"></script>';
/** Says where the packages are that the npm entries import, as a bundler does. */
export const importMap = (attributes = '') =>
  `<script type="importmap" ${attributes}>${JSON.stringify({
    imports: {
      'js-cookie': '/node_modules/js-cookie/dist/js.cookie.mjs',
      preact: '/node_modules/preact/dist/preact.mjs',
      'preact/hooks': '/node_modules/preact/hooks/dist/hooks.mjs',
      'preact/jsx-runtime': '/node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs',
    },
  })}</script>`;
export const setUp = (json: unknown = config) => block(json) + script;
/** The tag of somebody who builds the site: what explains a wrong configuration or page comes at once. */
export const scriptWithChecks = '<script src="/dist/akkoord.js" data-debug></script>';
export const setUpWithChecks = (json: unknown = config) => block(json) + scriptWithChecks;
export const settingsLink = '<footer><a id="settings" href="#cookie-instellingen">Cookie-instellingen</a></footer>';

/** One held element of each kind, each of which leaves a mark when it runs or loads. */
export const heldElements = `
<script type="text/plain" data-consent="analytics">(window.ran ??= []).push('inline')</script>
<script type="text/plain" data-consent="analytics" src="/held/classic.js"></script>
<script type="text/plain" data-consent="analytics" data-consent-type="module">(window.ran ??= []).push('inline module')</script>
<script type="text/plain" data-consent="analytics" data-consent-type="module" src="/held/module.js"></script>
<script type="text/plain" data-consent="pixel" src="https://px.reclame.test/pixel.js"></script>
<iframe data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/abc" title="Film" width="320" height="180"></iframe>
<img data-consent="targeting" data-consent-src="https://px.reclame.test/pixel.gif" alt="" width="1" height="1">`;

/** What of {@link heldElements} ran in this page. */
export const ran = (visitor: Visitor) => visitor.run(() => (window as Window & { ran?: string[] }).ran ?? []);

/** Waits until so many of the page's held scripts ran, or the one of this name; without either, any. */
export const untilRan = (visitor: Visitor, what: number | string = '') =>
  visitor.until((what: number | string) => {
    const { ran = [] } = window as Window & { ran?: string[] };
    if (typeof what === 'number') return ran.length === what;
    return what ? ran.includes(what) : ran.length > 0;
  }, what);

/** Serves the scripts and pictures that {@link heldElements} name. */
export function serveHeld(net: Net): void {
  net.route(/\/held\/(\w+)\.js$/, ({ path }) => ({
    type: 'text/javascript',
    body: `(window.ran ??= []).push('${path.replace(/.*\/|\.js/g, '')}')`,
  }));
  net.route('https://px.reclame.test/pixel.js', {
    type: 'text/javascript',
    body: "(window.ran ??= []).push('pixel'); document.cookie = '_px=1; path=/; max-age=9999'",
  });
  net.route('https://px.reclame.test/pixel.gif', { status: 204 });
}

/** The same HTML on two pages of the site, so that a test can go on to the next. */
export function servePages(net: Net, parts: Parameters<typeof html>[0], headers?: Record<string, string>): void {
  serveHeld(net);
  for (const url of [home, nextPage]) net.page(url, html(parts), headers);
}

/** Everything that the page's scripts wrote so far, the library's included. */
export async function written(visitor: Visitor) {
  const kinds = ['cookie', 'cookiestore', 'storage', 'indexeddb'];
  return (await visitor.messages()).filter(({ kind }) => kinds.includes(kind));
}

/** Errors and policy violations of the pages so far. */
export async function complaints(visitor: Visitor) {
  const kinds = ['csp', 'error', 'rejection', 'console'];
  return (await visitor.messages()).filter(({ kind }) => kinds.includes(kind));
}

/** The same as one text. */
export async function said(visitor: Visitor): Promise<string> {
  return (await complaints(visitor)).map(({ kind, name, detail }) => `${kind} ${name} ${detail}`).join('\n');
}

/** No request beyond the site's own, no cookie, no storage, and no attempt at one. */
export async function expectNothing(net: Net, visitor: Visitor): Promise<void> {
  expect(net.thirdParty().map(({ url }) => url)).toEqual([]);
  expect(net.requests(/\/held\//).map(({ url }) => url)).toEqual([]);
  expect(await visitor.cookies()).toEqual([]);
  expect(await visitor.storage()).toEqual({ local: [], session: [], indexedDB: [] });
  expect(await written(visitor)).toEqual([]);
  expect(await ran(visitor)).toEqual([]);
}

/** Lets the page come to rest: everything that it could start by itself has been asked for. */
export async function settle(net: Net, visitor: Visitor): Promise<void> {
  const mark = `/rest-${net.log.length}`;
  await visitor.run(async (path) => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
    await fetch(path).catch(() => {});
  }, mark);
}
