import { onlyInChromium } from '../support/engines.ts';
import { expect, html, test } from '../support/fixtures.ts';
import type { Net } from '../support/net.ts';
import { block, config, home, said, script, scriptWithChecks, settingsLink, settle, setUpWithChecks } from './site.ts';

const check = '/dist/akkoord.check.js';
/** `*.test` is a developer's host: only his own network resolves it (RFC 6761). */
const developersHome = 'https://www.voorbeeld.test/';
/** The check comes by itself three seconds after the page has loaded; on these pages that wait is short. */
const hurry = `<script>{ const later = setTimeout; setTimeout = (act, ms, ...rest) => later(act, ms === 3000 ? 20 : ms, ...rest) }</script>`;

const serve = (net: Net, url: string, head: string, body = settingsLink) =>
  net.page(url, html({ head, body: `<main><h1>Kop</h1></main>${body}` }));

test(
  'a visitor on a public host never downloads the check, whatever is wrong',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    serve(
      net,
      home,
      `${hurry}<style>:root { --akkoord-accent: #ff8c00 }</style>${block({ ...config, colour: 1 })}${script}`,
    );
    await visitor.goto(home);
    await banner.shown();
    await visitor.until(() => document.readyState === 'complete');
    await settle(net, visitor);
    expect(net.requests(check)).toEqual([]);
    expect(await said(visitor)).toBe('');
  },
);

test(
  "on a developer's host it comes by itself, after the banner, and names the mistake",
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    serve(net, developersHome, hurry + block({ ...config, colour: 1 }) + script);
    await visitor.goto(developersHome);
    await banner.shown();
    await net.request(check);
    await expect.poll(() => said(visitor)).toMatch(/akkoord: colour is 1\. Unknown option\./);
    expect(await banner.count()).toBe(1);
  },
);

test(
  "on a developer's host a configuration that cannot work takes the interface away",
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const wrong = {
      ...config,
      categories: { analytics: { required: 'no' }, targeting: { services: { x: { basis: 'maybe' } } } },
    };
    serve(net, developersHome, hurry + block(wrong) + script);
    await visitor.goto(developersHome);
    await net.request(check);
    // All at once, each with its path, what was found, and what to write.
    await expect.poll(() => said(visitor)).toMatch(/categories\.analytics\.required is "no"\. Write true or false\./);
    expect(await said(visitor)).toMatch(/categories\.targeting\.services\.x\.basis is "maybe"\. Write "consent"/);
    await banner.gone();
    await visitor.click('#settings');
    await settle(net, visitor);
    expect(await visitor.count('akkoord-banner,akkoord-preferences')).toBe(0);
    expect(await visitor.run(() => window.akkoord?.has('analytics'))).toBe(false);
  },
);

test(
  'where it was asked for nothing is shown until it has checked',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    for (const [url, head] of [
      [home, scriptWithChecks],
      [`${home}#akkoord-debug`, script],
    ] as const) {
      let arrive: () => void = () => {};
      const arrival = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      net.route(check, async () => {
        await arrival;
        return undefined;
      });
      serve(net, home, block(config) + head);
      await visitor.goto('https://www.voorbeeld.example/robots.txt');
      net.forget();
      // In Firefox a module that is on its way holds back the load event.
      await visitor.goto(url, { until: 'parsed' });
      await net.request(check);
      await settle(net, visitor);
      expect(await banner.count()).toBe(0);
      arrive();
      await banner.shown();
    }
  },
);

test(
  'where the file is missing, one message says so and the page goes on',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    net.route(check, { status: 404, type: 'text/plain', body: 'no' });
    serve(net, home, setUpWithChecks());
    await visitor.goto(home);
    await banner.shown();
    expect(await said(visitor)).toMatch(/nothing was checked.*akkoord\.check\.js could not be loaded/);
    await banner.accept();
    await banner.gone();
  },
);

test(
  'a page on which everything was left in: each mistake is named, all at once',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    net.route(/\.(test|com)\/|\/v$/, { status: 204 });
    const wrong = {
      ...config,
      controller: { name: 'Voorbeeld BV' },
      guard: true,
      categories: {
        ...config.categories,
        analytics: { services: { 'google-analytics': { preset: 'google-analytics' }, hotjar: { label: 'Hotjar' } } },
        targeting: { services: { youtube: {}, pixel: { match: 'px.reclame.test', cookies: [] } } },
      },
    };
    const tag = '<script src="/dist/akkoord.js" data-debug data-privacyurl="/privacy"></script>';
    const body = `
      <script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
      <script>{ const s = document.createElement('script'); s.src = 'https://static.hotjar.com/c/hotjar-1.js'; document.head.append(s) }</script>
      <img src="https://px.reclame.test/pixel.gif" alt="">
      <noscript><img src="https://px.reclame.test/none.gif" width="1" height="1" alt=""></noscript>
      <iframe data-consent="youtube" src="/v" data-consent-src="https://www.youtube-nocookie.com/embed/a"></iframe>
      <iframe id="later" data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/b"></iframe>
      <iframe class="lazyload" data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/c"></iframe>
      <script type="text/plain" data-consent="hotjr" data-src="/held/classic.js"></script>
      ${settingsLink}`;
    serve(net, home, block(wrong) + block({}) + tag, body);
    await visitor.goto(home);
    await banner.shown();
    for (const words of [
      'data-privacyurl on the script tag means nothing. Did you mean data-privacy-url?',
      'there is more than one configuration in this page',
      'controller.privacyUrl is missing',
      'guard is true, but akkoord.guard.js is not on this page',
      'this element of "google-analytics" is not held',
      'this element of "hotjar" is not held',
      'this element of "pixel" is not held',
      'this pixel loads for visitors without scripts',
      'a lazy-loading script sets src from data-src',
      'data-consent="hotjr" is not in the configuration, so this element is never released. Did you mean "hotjar"?',
      'a held script needs its address in src',
    ]) {
      await expect.poll(() => said(visitor), { message: words }).toContain(words);
    }
    // A script that sets the address itself is noticed when it does.
    await visitor.run(() => {
      const frame = document.getElementById('later');
      frame?.setAttribute('src', 'https://www.youtube-nocookie.com/embed/b');
    });
    await expect.poll(() => said(visitor)).toMatch(/embed\/b/);
    // The page goes on: it can still be answered.
    await banner.accept();
    await banner.gone();
  },
);
