import { inputsIn, onlyInChromium } from '../support/engines.ts';
import { expect, html, test } from '../support/fixtures.ts';
import {
  block,
  complaints,
  config,
  expectNothing,
  heldElements,
  home,
  nextPage,
  ran,
  said,
  script,
  scriptWithChecks,
  servePages,
  settingsLink,
  settle,
  setUp,
  setUpWithChecks,
  untilRan,
} from './site.ts';

const body = heldElements + settingsLink;
const now = Math.floor(Date.now() / 1000);
const at = (seconds: number) => seconds.toString(36);
const all = 'functional~chat~analytics~google-analytics~targeting~youtube~pixel';

const wrongCookies: [what: string, value: string][] = [
  ['not ours', 'true'],
  ['JSON', '%7B%22analytics%22:true%7D'],
  ['of a later format', `2.1.${at(now)}.0.${all}.`],
  ['cut off', `1.1.${at(now)}.banner.${all.slice(0, 30)}`],
  ['with a strange way', `1.1.${at(now)}.<b>.${all}.`],
  ['oversized', `1.1.${at(now)}.banner.${all}~${'x'.repeat(600)}.`],
  ['of an old revision', `1.0.${at(now)}.banner.${all}.`],
  ['expired', `1.1.${at(now - 183 * 86_400)}.banner.${all}.`],
  ['from the future', `1.1.${at(now + 30 * 86_400)}.banner.${all}.`],
  ['without the services that were added since', `1.1.${at(now)}.banner.functional~analytics~targeting.`],
];
test(
  'a cookie that is odd, old or of something else is no consent',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: setUp(), body });
    for (const [what, value] of wrongCookies) {
      await test.step(what, async () => {
        await visitor.setCookie({ name: 'akkoord', value, domain: 'www.voorbeeld.example' });
        await visitor.goto(home);
        await banner.shown();
        await settle(net, visitor);
        expect(net.thirdParty()).toEqual([]);
        expect(await ran(visitor)).toEqual([]);
        expect(await complaints(visitor)).toEqual([]);
      });
    }
  },
);

test.describe('cookies blocked', () => {
  test.use({ visitorOptions: { cookiesBlocked: true } });
  test('the choice holds for the page; nothing throws, and the next page asks again unless the tab keeps it', async ({
    net,
    visitor,
    banner,
  }) => {
    servePages(net, { head: setUp(), body });
    await visitor.goto(home);
    await banner.reject();
    await settle(net, visitor);
    expect(await banner.count()).toBe(0);
    expect(net.thirdParty()).toEqual([]);
    expect((await complaints(visitor)).filter(({ kind }) => kind !== 'console')).toEqual([]);
    expect(await said(visitor)).toContain('the choice could not be stored');
    await visitor.goto(nextPage);
    await settle(net, visitor);
    // WebKit blocks cookies alone; the others block all storage with them.
    const doesTabKeep = visitor.engine === 'webkit';
    expect(await banner.count()).toBe(doesTabKeep ? 0 : 1);
    expect(net.thirdParty()).toEqual([]);
    if (doesTabKeep) await visitor.run(() => window.akkoord?.acceptAll());
    else await banner.accept();
    await untilRan(visitor, 'inline');
  });
});

test('a page without an origin of its own: the choice holds for it, and nothing throws', async ({
  net,
  visitor,
  banner,
}) => {
  // A page with an opaque origin cannot import modules of the site, so everything is in one file.
  const head = `${block({ categories: { analytics: {} } })}<script src="/dist/akkoord.full.js"></script>`;
  const held = '<script type="text/plain" data-consent="analytics">window.ran = ["inline"]</script>';
  servePages(net, { head, body: held }, { 'Content-Security-Policy': 'sandbox allow-scripts' });
  for (const url of [home, nextPage]) {
    await visitor.goto(url);
    await banner.shown();
    expect(net.thirdParty()).toEqual([]);
    await banner.accept();
    await untilRan(visitor, 'inline');
    expect(await banner.count()).toBe(0);
    net.forget();
  }
  expect((await complaints(visitor)).filter(({ kind }) => kind === 'error' || kind === 'rejection')).toEqual([]);
});

test('in a frame of another site nobody is asked, and nothing is released or stored', async ({ net, visitor }) => {
  const frame = '<iframe src="https://www.voorbeeld.example/contact" width="600" height="400"></iframe>';
  const sandboxed = '<iframe sandbox="allow-scripts" src="https://www.voorbeeld.example/contact"></iframe>';
  servePages(net, {
    head: setUp(),
    body: '<script type="text/plain" data-consent="analytics" src="/held/classic.js"></script>',
  });
  const elsewhere = 'https://www.ander.test/';
  net.page(elsewhere, html({ body: frame + sandboxed }));
  await visitor.goto(elsewhere);
  await settle(net, visitor);
  expect(net.requests('/dist/akkoord.js').length).toBeGreaterThan(0);
  expect(net.requests('/dist/akkoord.ui.js')).toEqual([]);
  expect(net.requests(/youtube|reclame|google|held/)).toEqual([]);
  expect(await visitor.cookies()).toEqual([]);
  expect((await complaints(visitor)).filter(({ kind }) => kind === 'error' || kind === 'rejection')).toEqual([]);
});

test('the second layer is lost in whatever way: the banner comes back and still answers, one clear message', async ({
  net,
  visitor,
  banner,
}) => {
  const replies = [
    ['missing', { status: 404 }],
    ['not reachable', { status: 503, body: 'x' }],
    ['broken', { body: 'export const mountSecondLayer = ;', type: 'text/javascript' }],
    ['throwing', { body: 'throw new Error("no")', type: 'text/javascript' }],
    [
      'not mounting',
      { body: 'export const mountSecondLayer = () => { throw new Error("no") }', type: 'text/javascript' },
    ],
  ] as const;
  const isSample = ([what]: (typeof replies)[number]) => what === 'missing' || what === 'broken';
  for (const [what, reply] of inputsIn(visitor.engine, replies, isSample)) {
    await test.step(what, async () => {
      const before = (await visitor.messages()).length;
      net.route('/dist/akkoord.ui.js', reply);
      servePages(net, {
        head: setUp(),
        body: `<main><button id="b" onclick="this.textContent = 'ja'">nee</button></main>${body}`,
      });
      await visitor.goto(home);
      for (const _ of [1, 2]) {
        await banner.customize();
        await visitor.until(() => window.akkoord?.state.view === 'banner');
      }
      await banner.shown();
      await visitor.click('#b');
      expect(await visitor.text('#b')).toBe('ja');
      await settle(net, visitor);
      await expectNothing(net, visitor);
      const messages = (await visitor.messages()).slice(before);
      expect(
        messages.filter(
          ({ kind, detail }) => kind === 'console' && /preferences and placeholders cannot be shown/.test(detail),
        ),
      ).toHaveLength(1);
      expect(messages.filter(({ name }) => name === 'akkoord:error')).not.toEqual([]);
    });
  }
  await banner.reject();
  expect(await visitor.run(() => window.akkoord?.has('analytics'))).toBe(false);
  expect(net.thirdParty()).toEqual([]);
});

test(
  'a subscriber, an event listener and an integration that throw stop nothing',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, {
      head: `${setUp()}<script>
      akkoord.subscribe(() => { throw new Error('subscriber') });
      document.addEventListener('akkoord:decision', () => { throw new Error('listener') });
      akkoord.subscribe(() => { window.heard = true });
    </script>`,
      body,
    });
    await visitor.goto(home);
    await banner.accept();
    await untilRan(visitor, 5);
    expect(await visitor.run(() => (window as Window & { heard?: boolean }).heard)).toBe(true);
    const words = await said(visitor);
    expect(words).toContain('subscriber');
    expect(words).toContain('listener');
  },
);

test(
  'the library included twice: the first stays, everything runs once, with one message',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: setUp(), body: body + script });
    await visitor.goto(home);
    await banner.shown();
    expect(await banner.count()).toBe(1);
    await banner.accept();
    await untilRan(visitor, 5);
    await settle(net, visitor);
    expect(await ran(visitor)).toHaveLength(5);
    expect(
      (await complaints(visitor)).map(({ detail }) => detail).filter((detail) => detail.includes('twice')),
    ).toHaveLength(1);
  },
);
test(
  'an unknown consent id stays held, with one message that lists the known ones',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const unknown = '<script type="text/plain" data-consent="marketing">(window.ran ??= []).push("unknown")</script>';
    servePages(net, { head: setUp(), body: unknown + unknown + body });
    await visitor.goto(home);
    await banner.accept();
    await untilRan(visitor, 5);
    expect(await ran(visitor)).not.toContain('unknown');
    const messages = (await complaints(visitor))
      .map(({ detail }) => detail)
      .filter((detail) => detail.includes('marketing'));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('necessary, session, functional, chat, analytics');
  },
);
test(
  'an element that was marked but not held is pointed out, and not run twice',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const live = '<script data-consent="analytics">(window.ran ??= []).push("live")</script>';
    servePages(net, { head: setUpWithChecks(), body: live + settingsLink });
    await visitor.goto(home);
    await banner.shown();
    await banner.accept();
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual(['live']);
    expect(await said(visitor)).toContain('text/plain');
  },
);

const wrongConfigs: [what: string, head: string, says: string[]][] = [
  [
    'is not JSON',
    '<script type="application/json" data-akkoord-config>{"revision": 1,}</script>',
    ['not JSON', 'last commas'],
  ],
  [
    'has a wrong lifetime',
    block({ categories: { analytics: { services: { ga: { cookies: [{ name: '_ga', lifetime: '2 jaar' }] } } } } }),
    ['categories.analytics.services.ga.cookies[0].lifetime', '"2 jaar"', 'years'],
  ],
  [
    'has an unknown preset',
    block({ categories: { analytics: { services: { ga: { preset: 'gogle' } } } } }),
    ['categories.analytics.services.ga.preset', '"gogle"', 'google-analytics'],
  ],
  ['has categories as a list', block({ categories: ['analytics'] }), ['categories']],
  ['is null', block(null), []],
  ['has a category that is null', block({ categories: { analytics: null } }), []],
  [
    'has services that are a text',
    block({ categories: { analytics: { services: 'ga' } } }),
    ['categories.analytics.services'],
  ],
  ['has impossible days', block({ cookie: { days: 'forever' } }), ['cookie.days', '"forever"']],
  ['uses an id twice', block({ categories: { analytics: { services: { x: {} } }, x: {} } }), ['categories.x']],
];
test(
  'a configuration that cannot work: everything stays held, and the message says where',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    for (const [what, head, says] of wrongConfigs) {
      await test.step(what, async () => {
        const before = (await said(visitor)).length;
        servePages(net, { head: head + scriptWithChecks, body });
        await visitor.goto(home);
        await expect.poll(async () => (await said(visitor)).length).toBeGreaterThan(before);
        await settle(net, visitor);
        expect(await banner.count()).toBe(0);
        await expectNothing(net, visitor);
        const message = (await said(visitor)).slice(before);
        expect(message).not.toBe('');
        // Once, though the library looks for a configuration several times.
        for (const words of says) expect(message.split(words), words).toHaveLength(2);
      });
    }
  },
);

test('a page without scripts works, and nothing runs', onlyInChromium, async ({ net, visit }) => {
  const visitor = await visit({ javaScript: false });
  servePages(net, { head: setUp(config), body: `${body}<img src="/end.gif" alt="">` });
  await visitor.goto(home);
  // An image at the end of the page shows that the browser has parsed all of it.
  await net.request('https://www.voorbeeld.example/end.gif');
  // Not even the library runs, because the visitor has switched scripts off.
  expect(net.requests(/\/(held|dist)\//)).toEqual([]);
  expect(net.thirdParty()).toEqual([]);
});
