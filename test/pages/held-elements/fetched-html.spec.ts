import { buildSync } from 'esbuild';
import { expect, html, test } from '../../support/fixtures.ts';
import type { Net } from '../../support/net.ts';
import type { Visitor } from '../../support/visitor.ts';
import { complaints, config, home, nextPage, ran, said, settingsLink, settle, setUp } from '../site.ts';

/** Held scripts that are made from a string of HTML: browsers start neither these nor their copies. */
const nonce = 'n-abc123';
const held = (name: string) => `
<script nonce="${nonce}" type="text/plain" data-consent="analytics" onload="(window.ran ??= []).push('${name} loaded')" src="/x/${name}.js"></script>
<script nonce="${nonce}" type="text/plain" data-consent="analytics">(window.ran ??= []).push('${name} inline')</script>`;

/** Puts the part of this name into the page in this way. */
interface WaysWindow {
  readonly ways: Readonly<Record<string, (host: Element, part: string, url: string) => unknown>>;
  readonly end?: () => void;
}

const react = buildSync({
  stdin: {
    contents: `
      import { createElement } from 'react';
      import { createRoot } from 'react-dom/client';
      window.ways.react = (host, part) => {
        const root = createRoot(host);
        const scripts = [...part.matchAll(/src="(.*)"><|"analytics">(.*)<\\/script>/g)].map(([, src, text], key) =>
          createElement('script', { key, type: 'text/plain', 'data-consent': 'analytics', nonce: '${nonce}', src }, text));
        root.render(createElement('div', null, scripts));
        window.end = () => root.unmount();
      };`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  write: false,
});

const ways = `<script nonce="${nonce}">
window.ways = {
  innerHTML(host, part) { host.innerHTML = part; },
  contextualFragment(host, part) { host.append(document.createRange().createContextualFragment(part)); },
  domParser(host, part) {
    const scripts = new DOMParser().parseFromString(part, 'text/html').querySelectorAll('script');
    for (const script of scripts) host.append(document.importNode(script, true));
  },
  templateClone(host, part) {
    const template = document.createElement('template');
    template.innerHTML = part;
    host.append(template.content.cloneNode(true));
  },
  elements(host, part) {
    for (const { attributes, text } of new DOMParser().parseFromString(part, 'text/html').querySelectorAll('script')) {
      const script = document.createElement('script');
      for (const { name, value } of attributes) script.setAttribute(name, value);
      script.nonce = '${nonce}';
      script.text = text;
      host.append(script);
    }
  },
  jQuery(host, part, url) { $(host).load(url); },
  htmx(host, part, url) { htmx.ajax('GET', url, host); },
};
</script>
${['node_modules/jquery/dist/jquery.min.js', 'node_modules/htmx.org/dist/htmx.min.js', 'react.js'].map((file) => `<script nonce="${nonce}" src="/${file}"></script>`).join('')}`;
const names = ['innerHTML', 'contextualFragment', 'domParser', 'templateClone', 'elements', 'jQuery', 'htmx', 'react'];

function serve(net: Net, url: string, policy?: string, parts = ''): void {
  net.route('/react.js', { type: 'text/javascript', body: react.outputFiles[0]?.text ?? '' });
  net.route(/\/x\/(\w+)\.js$/, ({ path }) => ({
    type: 'text/javascript',
    body: `(window.ran ??= []).push('${path.replace(/.*\/|\.js/g, '')}')`,
  }));
  net.route(/\/part\/(\w+)$/, ({ path }) => ({
    type: 'text/html',
    body: `<p>${path}</p>${held(path.replace(/.*\//, ''))}`,
  }));
  const hosts = names.map((name) => `<div id="${name}"></div>`).join('');
  const head = (setUp({ ...config, categories: { analytics: {} }, scriptTimeout: 600_000 }) + ways).replace(
    '<script src',
    `<script nonce="${nonce}" src`,
  );
  net.page(
    url,
    html({ head, body: `<main>${hosts}</main>${parts}${settingsLink}` }),
    policy ? { 'content-security-policy': policy } : {},
  );
}

/** Inserts the parts, and waits until the page has them. */
async function insert(visitor: Visitor, which = names): Promise<void> {
  await visitor.run(
    (which: string[], parts: string[]) => {
      const { ways } = window as unknown as WaysWindow;
      which.forEach((name, at) => {
        const host = document.querySelector(`#${name}`);
        if (host) ways[name]?.(host, parts[at] ?? '', `/part/${name}`);
      });
    },
    which,
    which.map(held),
  );
  await visitor.until(
    (which: string[]) => which.every((name) => document.querySelectorAll(`#${name} script`).length === 2),
    which,
  );
}
const ranIn = async (visitor: Visitor, name: string) => (await ran(visitor)).filter((entry) => entry.startsWith(name));

test('held scripts in fetched HTML run once, in order, with their nonce and their handlers', async ({
  net,
  visitor,
  banner,
}) => {
  serve(net, home);
  serve(net, nextPage, `script-src 'nonce-${nonce}'; object-src 'none'`);
  await visitor.goto(home);
  await banner.shown();
  await insert(visitor);
  await settle(net, visitor);
  expect(await ran(visitor)).toEqual([]);
  await banner.accept();

  const expectAll = async (isStrict: boolean) => {
    for (const name of names) {
      // Under the policy an attribute is no handler, and React makes none of it.
      const hasHandler = !isStrict && name !== 'react';
      await expect
        .poll(() => ranIn(visitor, name), name)
        .toEqual([name, ...(hasHandler ? [`${name} loaded`] : []), `${name} inline`]);
    }
  };
  await expectAll(false);
  // React finds its own elements where it put them.
  await visitor.run(() => (window as unknown as WaysWindow).end?.());
  await visitor.until(() => document.querySelector('#react')?.childElementCount === 0);
  expect(await complaints(visitor)).toEqual([]);

  await visitor.goto(nextPage);
  await insert(visitor);
  await expectAll(true);
  expect(
    await visitor.run(() => document.querySelectorAll('script:not([type="text/plain"])[data-consent]').length),
  ).toBe(0);
});

test('under Trusted Types they run by the policy "akkoord", or are named and not waited for', async ({
  net,
  visitor,
  banner,
}) => {
  const policy = (names: string) =>
    `require-trusted-types-for 'script'; trusted-types ${names} page; object-src 'none'`;
  // The page's own policy, by which it makes elements of fetched HTML; and a script that its parser makes.
  const own = `<script>
const page = window.trustedTypes?.createPolicy('page', { createHTML: (text) => text }) ?? { createHTML: (text) => text };
ways.innerHTML = (host, part) => { host.innerHTML = page.createHTML(part); };
document.addEventListener('akkoord:released', ({ detail }) => (window.released ??= []).push(detail.elements.length));
</script>${held('own')}`;
  const expected = (name: string) => [name, `${name} loaded`, `${name} inline`];
  serve(net, home, policy('akkoord jquery htmx'), own);
  await visitor.goto(home);
  await banner.accept();
  // Otherwise what is inserted stands before these in the page, and runs before them.
  await expect.poll(() => ran(visitor)).toEqual(expected('own'));
  await insert(visitor, ['innerHTML']);
  await expect.poll(() => ran(visitor)).toEqual([...expected('own'), ...expected('innerHTML')]);
  // The browser blocks what jQuery and htmx do as they start; the library has nothing to say.
  expect(await said(visitor)).not.toContain('akkoord: ');

  serve(net, nextPage, policy('jquery htmx'), own);
  await visitor.goto(nextPage);
  await expect.poll(() => ran(visitor)).toEqual(expected('own'));
  await insert(visitor, ['innerHTML']);
  await visitor.until(() => (window as Window & { released?: number[] }).released?.join() === '2,2');
  if (await visitor.run(() => 'trustedTypes' in window)) {
    expect(await ran(visitor)).toEqual(expected('own'));
    for (const name of ['https://www.voorbeeld.example/x/innerHTML.js', "push('innerHTML inline')"]) {
      expect(await said(visitor)).toContain(name);
    }
    expect(await said(visitor)).toContain('trusted-types akkoord');
  }
});
