import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { onlyInChromium, sampled } from '../support/engines.ts';
import { expect, html, test } from '../support/fixtures.ts';
import type { Net } from '../support/net.ts';
import type { Visitor } from '../support/visitor.ts';
import {
  block,
  complaints,
  config,
  expectNothing,
  googleUrl,
  hitUrl,
  home,
  nextPage,
  ran,
  said,
  serveHeld,
  settingsLink,
  settle,
  untilRan,
} from './site.ts';

const nonce = 'n-abc123';
const policy = (trustedTypes: string, more = '') =>
  `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; connect-src 'self' https://region1.google-analytics.com; ` +
  `img-src 'self' https://px.reclame.test; frame-src https://www.youtube-nocookie.com; require-trusted-types-for 'script'; trusted-types ${trustedTypes}${more}`;

const heldElements = `
<script nonce="${nonce}" type="text/plain" data-consent="analytics">(window.ran ??= []).push('inline')</script>
<script nonce="${nonce}" type="text/plain" data-consent="analytics" src="/held/classic.js"></script>
<script nonce="${nonce}" type="text/plain" data-consent="analytics">(window.ran ??= []).push('inline 2')</script>
<script type="text/plain" data-consent="analytics" src="/held/bare.js"></script>
<script nonce="${nonce}" type="text/plain" data-consent="analytics" data-consent-type="module">(window.ran ??= []).push('inline module')</script>
<script nonce="${nonce}" type="text/plain" data-consent="analytics" data-consent-type="module" src="/held/module.js"></script>
<script nonce="${nonce}" type="text/plain" data-consent="pixel" src="https://px.reclame.test/pixel.js"></script>
<iframe data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/abc" title="Film" width="320" height="180"></iframe>
<img data-consent="targeting" data-consent-src="https://px.reclame.test/pixel.gif" alt="" width="1" height="1">`;

function serve(net: Net, trustedTypes: string, json: unknown = config, file = 'akkoord.js'): void {
  serveHeld(net);
  const head = `${block(json)}<script nonce="${nonce}" src="/dist/${file}"></script>`;
  for (const url of [home, nextPage]) {
    net.page(
      url,
      html({
        head,
        body: `<main><h1>Kop</h1><div data-consent-declaration></div></main>${heldElements}${settingsLink}`,
      }),
      {
        'content-security-policy': policy(trustedTypes),
      },
    );
  }
}
const everything = ['inline', 'classic', 'inline 2', 'bare', 'pixel', 'inline module', 'module'];
const violations = async (visitor: Visitor) => (await visitor.messages()).filter(({ kind }) => kind === 'csp');

for (const file of ['akkoord.js', 'akkoord.full.js']) {
  test(
    `the whole story under a strict policy with trusted-types akkoord (${file})`,
    sampled(file === 'akkoord.js'),
    async ({ net, visitor, banner, preferences, declaration }) => {
      serve(net, 'akkoord', config, file);
      await visitor.goto(home);
      await banner.shown();
      await declaration.shown();
      await settle(net, visitor);
      await expectNothing(net, visitor);

      // It has its styles.
      const style = await visitor.run(() => {
        const button = document.querySelector('akkoord-banner [part~="accept"]');
        return (
          button && {
            height: button.getBoundingClientRect().height,
            background: getComputedStyle(button).backgroundColor,
          }
        );
      });
      expect(style?.height).toBeGreaterThanOrEqual(44);
      expect(style?.background).not.toBe('rgba(0, 0, 0, 0)');

      await preferences.open();
      await preferences.switch('functional');
      await preferences.save();
      await preferences.gone();
      expect(net.thirdParty()).toEqual([]);

      await visitor.run(() => window.akkoord?.acceptAll());
      await untilRan(visitor, everything.length);
      expect(await ran(visitor)).toEqual(everything);
      const { query } = await net.request(hitUrl);
      expect([query.get('gcs'), query.get('aip')]).toEqual(['G111', '1']);
      await net.request('https://www.youtube-nocookie.com/embed/abc');
      await net.request('https://px.reclame.test/pixel.gif');
      expect(net.requests(googleUrl)).toHaveLength(1);

      net.forget();
      await visitor.goto(nextPage);
      await untilRan(visitor, everything.length);
      await net.request(hitUrl);
      net.forget();
      await visitor.run(() => window.akkoord?.withdraw());
      await visitor.run(() => window.gtag?.('event', 'late'));
      await settle(net, visitor);
      expect(net.thirdParty()).toEqual([]);
      expect((await visitor.cookies()).map(({ name }) => name).filter((name) => !name.startsWith('VISITOR'))).toEqual([
        'akkoord',
      ]);
      expect(await complaints(visitor)).toEqual([]);
      expect(
        await visitor.run(
          () => (window as Window & { trustedTypes?: { defaultPolicy: unknown } }).trustedTypes?.defaultPolicy ?? null,
        ),
      ).toBeNull();
    },
  );
}

test("under trusted-types 'none' all works but loading from configuration, which says so and names the held form", async ({
  net,
  visitor,
  banner,
}) => {
  serve(net, "'none'");
  await visitor.goto(home);
  await banner.accept();
  await untilRan(visitor, everything.length);
  expect(await ran(visitor)).toEqual(everything);
  await net.request('https://www.youtube-nocookie.com/embed/abc');
  await settle(net, visitor);
  const enforced = await visitor.run(() => 'trustedTypes' in window);
  const message = await said(visitor);
  if (enforced) {
    expect(net.requests(googleUrl)).toEqual([]);
    expect(message).toContain('trusted-types akkoord');
    expect(message).toContain('data-consent');
  } else expect(message).toBe('');
});

test(
  "under trusted-types 'none' without a configured id there is no violation at all",
  onlyInChromium,
  async ({ net, visitor, banner, preferences, declaration }) => {
    const json = {
      ...config,
      categories: {
        ...config.categories,
        analytics: { services: { 'google-analytics': { preset: 'google-analytics' } } },
      },
    };
    serve(net, "'none'", json);
    await visitor.goto(home);
    await banner.shown();
    await banner.reject();
    await visitor.goto(nextPage);
    // The page has its final height.
    await declaration.shown();
    await preferences.openByLink();
    await preferences.accept();
    await untilRan(visitor, everything.length);
    await net.request('https://www.youtube-nocookie.com/embed/abc');
    expect(await complaints(visitor)).toEqual([]);
    expect(await violations(visitor)).toEqual([]);
  },
);

test('with nonces alone, without strict-dynamic, what carries the nonce runs', async ({ net, visitor, banner }) => {
  serveHeld(net);
  net.page(
    home,
    html({
      head: `${block(config)}<script nonce="${nonce}" src="/dist/akkoord.js"></script>`,
      body: heldElements.replace(/<script type.*bare.*\n/, '') + settingsLink,
    }),
    {
      'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}' https://www.voorbeeld.example/dist/; style-src 'self'; connect-src *; img-src *; frame-src *`,
    },
  );
  await visitor.goto(home);
  await banner.accept();
  await untilRan(visitor, 6);
  await net.request(hitUrl);
  expect(await violations(visitor)).toEqual([]);
});

test(
  'a policy of hashes allows one file alone: the banner takes an answer, and the console names both ways to the preferences',
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    const { integrity } = servedByHash(net, 'akkoord.js');
    expect(integrity).toMatch(/^sha256-/);
    await visitor.goto(home);
    await banner.customize();
    await expect.poll(() => said(visitor)).toMatch(/policy of hashes.*nonce.*akkoord\.full\.js/);
    await banner.reject();
    await banner.gone();
    expect((await visitor.cookies()).map(({ name }) => name)).toEqual(['akkoord']);

    servedByHash(net, 'akkoord.full.js');
    await visitor.goto(home);
    await preferences.openByLink();
    await preferences.accept();
    await visitor.until(() => window.akkoord?.has('functional'));
  },
);

/** Serves a page whose policy allows this file of the library by its hash, and what it inserts itself. */
function servedByHash(net: Net, file: string) {
  const integrity = `sha256-${createHash('sha256')
    .update(readFileSync(`dist/${file}`))
    .digest('base64')}`;
  const head = `${block(config)}<script src="/dist/${file}" integrity="${integrity}" crossorigin></script>`;
  net.page(home, html({ head, body: settingsLink }), {
    'content-security-policy': `default-src 'self'; script-src '${integrity}' 'strict-dynamic'; object-src 'none'`,
  });
  return { integrity };
}
