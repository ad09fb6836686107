import { inputsIn, onlyInChromium } from '../../support/engines.ts';
import { expect, html, test } from '../../support/fixtures.ts';
import type { Net } from '../../support/net.ts';
import { config, heldElements, home, ran, servePages, settingsLink, settle, setUp, untilRan } from '../site.ts';

interface Step {
  readonly name: string;
  readonly tag: string;
}

const say = (name: string) => `(window.ran ??= []).push('${name}')`;
/** A held script that arrives after `delay` ms. */
const external = (name: string, delay = 0, attributes = ''): Step => ({
  name,
  tag: `<script type="text/plain" data-consent="analytics" src="/x/${name}.js?${delay}" ${attributes}></script>`,
});
const inline = (name: string): Step => ({
  name,
  tag: `<script type="text/plain" data-consent="analytics">${say(name)}</script>`,
});
const module = (name: string, delay = 0, attributes = ''): Step =>
  external(name, delay, `data-consent-type="module" ${attributes}`);
const inlineModule = (name: string): Step => ({
  name,
  tag: `<script type="text/plain" data-consent="analytics" data-consent-type="module">${say(name)}</script>`,
});

function serve(net: Net, steps: readonly Step[], more: object = {}): void {
  net.route(/\/x\/(\d+\/)?(\w+)\.js/, ({ path, query }) => {
    const name = path.replace(/.*\/|\.js/g, '');
    if (name.startsWith('hangs')) return { hang: true };
    if (name.startsWith('missing')) return { status: 404 };
    const body = name.startsWith('throws') ? `${say(name)}; throw new Error('${name}')` : say(name);
    const headers = { 'cache-control': 'no-store' };
    return { type: 'text/javascript', headers, body, delay: Number([...query.keys()][0]) };
  });
  const categories = { analytics: {} };
  servePages(net, {
    head: setUp({ ...config, categories, ...more }),
    body: steps.map(({ tag }) => tag).join('\n') + settingsLink,
  });
}

const mixes: [what: string, steps: Step[], order: string[]][] = [
  [
    'external, inline, external, inline',
    [external('a', 300), inline('b'), external('c', 20), inline('d')],
    ['a', 'b', 'c', 'd'],
  ],
  ['externals, whatever arrives first', [external('a', 300), external('b', 150), external('c')], ['a', 'b', 'c']],
  ['inlines', [inline('a'), inline('b'), inline('c')], ['a', 'b', 'c']],
  ['an inline before an external', [inline('a'), external('b', 100), inline('c')], ['a', 'b', 'c']],
  [
    'async neither waits nor is waited for',
    [external('slow', 600, 'async'), external('a', 100), inline('b')],
    ['a', 'b', 'slow'],
  ],
  ['defer after what is not deferred', [external('d', 0, 'defer'), external('a', 200), inline('b')], ['a', 'b', 'd']],
  [
    'modules after what is not deferred, in order',
    [module('m', 200), module('n'), external('a', 100), inline('b')],
    ['a', 'b', 'm', 'n'],
  ],
  [
    'defer and modules share one order',
    [external('d', 200, 'defer'), inlineModule('m'), external('e', 0, 'defer'), inline('a')],
    ['a', 'd', 'm', 'e'],
  ],
  ['an async module', [module('m', 500, 'async'), external('a'), inlineModule('n')], ['a', 'n', 'm']],
  ['a script that is missing', [external('missing'), inline('a'), external('b')], ['a', 'b']],
  ['a script that throws', [external('throws'), inline('a'), external('b', 50)], ['throws', 'a', 'b']],
  [
    'async on an inline script means nothing',
    [{ name: 'a', tag: inline('a').tag.replace('<script', '<script async') }, external('b')],
    ['a', 'b'],
  ],
  [
    'nomodule never runs',
    [
      external('never', 0, 'nomodule'),
      { name: 'n', tag: inline('n').tag.replace('<script', '<script nomodule') },
      inline('a'),
    ],
    ['a'],
  ],
];
const dependsOnTheEngine = /arrives first|async neither|one order|an async module|nomodule/;

test(`in order: ${mixes.length} mixes`, async ({ net, visitor, banner }) => {
  for (const [what, steps, order] of inputsIn(visitor.engine, mixes, ([what]) => dependsOnTheEngine.test(what))) {
    await test.step(what, async () => {
      // Addresses of its own, so that nothing comes from the cache of an earlier mix.
      const own = `/x/${mixes.findIndex(([name]) => name === what)}/`;
      serve(
        net,
        steps.map(({ name, tag }) => ({ name, tag: tag.replace('/x/', own) })),
      );
      await visitor.clearCookies();
      await visitor.goto(home);
      await banner.accept();
      await untilRan(visitor, order.length);
      expect(await ran(visitor)).toEqual(order);
      // and on a page where the choice is known, while it is still being parsed
      await visitor.reload();
      await untilRan(visitor, order.length);
      await settle(net, visitor);
      // WebKit has what it fetched before at once, so that an async one can be the first
      const waits = (name: string) => !steps.some((step) => step.name === name && / async>/.test(step.tag));
      expect((await ran(visitor)).filter(waits)).toEqual(order.filter(waits));
    });
  }
});

test(
  'a script that hangs keeps the rest waiting no longer than the limit',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    serve(net, [external('hangs'), inline('a'), external('b')], { scriptTimeout: 400 });
    await visitor.goto(home);
    await banner.accept();
    await untilRan(visitor, 2);
    expect(await ran(visitor)).toEqual(['a', 'b']);
  },
);

const onTheirWay = [
  ['a script', 'src="/slow/a.js"'],
  ['an async script', 'async src="/slow/a.js"'],
  ['a module', 'data-consent-type="module" src="/slow/a.js"'],
  ['an inline module that imports', 'data-consent-type="module"', `import '/slow/a.js'; ${say('importer')}`],
].flatMap(([what = '', attributes = '', code = '']) => [
  [what, attributes, code] as const,
  // There, what the parser made runs itself.
  [`${what}, on a page with nonces`, `nonce="n1" ${attributes}`, code] as const,
]);
test('a script whose file is on its way when consent is taken back does not run, and runs on the next page with consent', async ({
  net,
  visitor,
}) => {
  for (const [what, attributes, code] of onTheirWay) {
    await test.step(what, async () => {
      let arrive = () => {};
      const isDue = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      serve(net, [
        {
          name: 'a',
          tag: `<script type="text/plain" data-consent="analytics" onerror="${say('fallback')}" ${attributes}>${code}</script>`,
        },
        inline('b'),
      ]);
      net.route('/slow/a.js', async () => {
        await isDue;
        return { body: say('a'), type: 'text/javascript', headers: { 'cache-control': 'no-store' } };
      });
      net.forget();
      await visitor.goto(home);
      await visitor.run(() => window.akkoord?.acceptAll());
      await net.request('/slow/a.js');
      await visitor.run(() => window.akkoord?.withdraw());
      arrive();
      await settle(net, visitor);
      expect((await ran(visitor)).filter((name) => name !== 'b')).toEqual([]);
      // A library that keeps the page finds it there, held.
      expect(await visitor.count('script[data-consent-ran][type="text/plain"]:is([src],[data-consent-type])')).toBe(1);
      await visitor.run(() => window.akkoord?.acceptAll());
      await visitor.reload();
      await untilRan(visitor, code ? 3 : 2);
      await visitor.run(() => window.akkoord?.withdraw());
    });
  }
});

test(
  'akkoord:released is announced once for a decision, when scripts ran too',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const listen = `<script>
document.addEventListener('akkoord:released', ({ detail }) => (window.released ??= []).push([detail.elements.length, (window.ran ?? []).length]));
</script>`;
    servePages(net, { head: listen + setUp(), body: heldElements + settingsLink });
    await visitor.goto(home);
    await banner.accept();
    await untilRan(visitor, 5);
    await settle(net, visitor);
    expect(await visitor.run(() => (window as Window & { released?: number[][] }).released)).toEqual([[7, 5]]);
  },
);

test('in order is not one after the other: all are asked for at once, and each once', async ({
  net,
  visitor,
  banner,
}) => {
  const steps = Array.from({ length: 6 }, (_, n) => external(`s${n}`));
  serve(net, steps);
  // The server answers only when all requests have arrived, so requests one after another would never be answered.
  let answerAll = () => {};
  const allAsked = new Promise<void>((resolve) => {
    answerAll = resolve;
  });
  net.route(/\/x\/s\d\.js/, async () => {
    if (net.requests(/\/x\//).length === steps.length) answerAll();
    await allAsked;
    return undefined;
  });
  await visitor.goto(home);
  await banner.accept();
  await untilRan(visitor, steps.length);
  await settle(net, visitor);
  expect(net.requests(/\/x\//)).toHaveLength(steps.length);
  expect(await ran(visitor)).toEqual(steps.map(({ name }) => name));
});

test('attributes survive, and a wrong integrity stops the script', async ({ net, visitor, banner }) => {
  const attributes = 'id="kept" data-site="7" crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="low"';
  serve(net, [external('a', 0, attributes), external('wrong', 0, 'integrity="sha384-AAAA"'), inline('b')]);
  await visitor.goto(home);
  await banner.accept();
  await untilRan(visitor, 'b');
  expect(await ran(visitor)).toEqual(['a', 'b']);
  const kept = await visitor.run(() => {
    const { dataset, crossOrigin, referrerPolicy } = document.querySelector('#kept') as HTMLScriptElement;
    return [dataset.site, crossOrigin, referrerPolicy];
  });
  expect(kept).toEqual(['7', 'anonymous', 'no-referrer']);
  expect(net.requests(/\/x\/a\.js/)[0]?.headers.referer).toBeUndefined();
});

test('a script sees itself as currentScript, and runs at its place in the page', async ({ net, visitor, banner }) => {
  const tag =
    '<p id="before"></p><script type="text/plain" data-consent="analytics" data-x="1">(window.ran ??= []).push(document.currentScript.dataset.x + document.currentScript.previousElementSibling.id)</script>';
  serve(net, [{ name: 'a', tag }]);
  await visitor.goto(home);
  await banner.accept();
  await untilRan(visitor);
  expect(await ran(visitor)).toEqual(['1before']);
});

test('what is added later is held, and released once', onlyInChromium, async ({ net, visitor, banner }) => {
  serve(net, []);
  await visitor.goto(home);
  await banner.shown();
  const add = (name: string) =>
    visitor.run((text: string) => {
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset.consent = 'analytics';
      script.text = `(window.ran ??= []).push('${text}')`;
      const box = document.createElement('div');
      box.append(script);
      document.body.append(box);
    }, name);
  await add('early');
  expect(await ran(visitor)).toEqual([]);
  await banner.accept();
  await untilRan(visitor, 1);
  await add('late');
  await untilRan(visitor, 2);
  await visitor.run(() => document.body.append(...document.querySelectorAll('script[data-consent]')));
  await settle(net, visitor);
  expect(await ran(visitor)).toEqual(['early', 'late']);
});

test('a script that the parser has read half is not run half', async ({ net, visitor, banner }) => {
  serve(net, [inline('first')]);
  await visitor.goto(home);
  await banner.accept();
  await visitor.until(() => document.cookie);
  // the page stops in the middle of it for a while
  const half = `${say('begin')};\n${'/* filling */\n'.repeat(5_000)}/* half */`;
  const held = `<script type="text/plain" data-consent="analytics">${half}\n${say('end')}</script>`;
  // Fields of these names take the place of the form's own members.
  const long = `<form><input name="nextSibling"><input name="parentNode"><input name="async">${held}</form><p>x</p>`;
  // What scripts put behind it, as the settings button of this page, does not prove that the parser has passed it.
  const append = `<script>new MutationObserver((_, observer) => {
    if (!document.querySelector('form script')) return;
    observer.disconnect();
    document.querySelector('form').append('behind it');
    window.wasAppendedTo = document.readyState;
  }).observe(document, { childList: true, subtree: true });</script>`;
  const others = [
    inlineModule('module'),
    { tag: inlineModule('async').tag.replace(' data', ' async data') },
    inline('next'),
  ];
  net.route(home, {
    body: html({
      head: setUp({ ...config, categories: { analytics: {} } }),
      body: append + long + others.map(({ tag }) => tag).join(''),
    }),
    type: 'text/html; charset=utf-8',
    probe: true,
    pauseAfter: '/* half */',
  });
  await visitor.goto(home);
  await untilRan(visitor, 5);
  const names = await ran(visitor);
  expect(names.filter((name) => !/module|async/.test(name))).toEqual(['begin', 'end', 'next']);
  expect(names).toEqual(expect.arrayContaining(['module', 'async']));
  expect(await visitor.run(() => Reflect.get(window, 'wasAppendedTo'))).toBe('loading');
});
