import type { ConfigInput } from '../../src/model/types.ts';
import { bannerOf } from '../support/consent-ui.ts';
import { onlyInChromium } from '../support/engines.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Net } from '../support/net.ts';
import type { Visitor } from '../support/visitor.ts';
import { block, complaints, home, importMap, said, script, servePages, settingsLink } from './site.ts';

const config: ConfigInput = {
  categories: {
    analytics: { services: { stats: { replayLoadEvents: true } } },
    targeting: { services: { pixel: {} } },
  },
};
const replayTag = '<script src="/dist/akkoord.replay.js"></script>';
const hear = 'window.hear = (what) => (window.heard ??= []).push(what);';
/** What a page itself does at its events. */
const ownListeners = `
  document.addEventListener('DOMContentLoaded', () => hear('page parsed'));
  addEventListener('DOMContentLoaded', () => hear('page window parsed'));
  addEventListener('load', () => hear('page load'));
  window.onload = () => hear('page onload');
  document.onreadystatechange = () => document.readyState === 'complete' && hear('page complete');`;
const inTime = ['page parsed', 'page window parsed', 'page complete', 'page load', 'page onload'];

const held = (code: string, id = 'stats') => `<script type="text/plain" data-consent="${id}">${code}</script>`;
const inFile = (id = 'stats') => `<script type="text/plain" data-consent="${id}" src="/held.js"></script>`;

interface Parts {
  readonly body: string;
  readonly head?: string;
  readonly tags?: string;
  readonly file?: string;
}

function serve(net: Net, { body, head = '', tags = replayTag, file = '' }: Parts): void {
  net.route('/held.js', { type: 'text/javascript', body: file });
  servePages(net, {
    head: `<script>${hear}${head}</script>${block(config)}${script}${tags}`,
    body: body + settingsLink,
  });
}

/** Consents when the events of the page are over. */
async function consentLate(visitor: Visitor): Promise<void> {
  await visitor.until(() => document.readyState === 'complete');
  await bannerOf(visitor).accept();
}
const heard = (visitor: Visitor) => visitor.run(() => (window as Window & { heard?: string[] }).heard ?? []);
/** Waits for the event that the page gets last. */
const hears = (visitor: Visitor, what: string) =>
  visitor.until((name: string) => (window as Window & { heard?: string[] }).heard?.includes(name), what);
/** The last held script of a page: what it registers is called after everything before it. */
const last = held("addEventListener('load', () => hear('last'))");

const listen = `
  addEventListener('load', () => hear('load'));
  document.addEventListener('readystatechange', () => hear(document.readyState));
  document.addEventListener('DOMContentLoaded', () => hear('parsed'));
  window.addEventListener('DOMContentLoaded', () => hear('window parsed'));
  hear('ran');`;

test("a late script hears of the load events that are over, in the page's order and after the script ran", async ({
  net,
  visit,
}) => {
  for (const [what, body] of [
    ['an external script', inFile()],
    ['an inline script', held(listen)],
    ['a script that names the category', inFile('analytics')],
  ] as const) {
    await test.step(`a late script hears of the load events that are over, in the page's order and after the script ran: ${what}`, async () => {
      // Somebody else each time: the page that is left would still have the choice.
      const visitor = await visit();
      net.forget();
      serve(net, { body: body + last, file: listen });
      await visitor.goto(home);
      await consentLate(visitor);
      await hears(visitor, 'last');
      expect(await heard(visitor)).toEqual(['ran', 'parsed', 'window parsed', 'complete', 'load', 'last']);
    });
  }
});

test('the listeners of the page itself are not called again', onlyInChromium, async ({ net, visitor }) => {
  const chain = `
    const before = window.onload;
    window.onload = () => { before?.(); hear('onload') };
    const early = document.onreadystatechange;
    document.onreadystatechange = () => { early?.(); hear('onreadystatechange') };
    addEventListener('load', window.shared);`;
  serve(net, {
    head: ownListeners,
    body:
      "<script>window.shared = () => hear('shared'); addEventListener('load', shared)</script>" +
      held(`{${chain}}`) +
      inFile() +
      held("{ const before = window.onload; window.onload = () => { before?.(); hear('second onload') } }") +
      last,
    file: listen,
  });
  await visitor.goto(home);
  await hears(visitor, 'shared');
  expect(await heard(visitor)).toEqual([...inTime, 'shared']);
  await consentLate(visitor);
  await hears(visitor, 'last');
  const late = (await heard(visitor)).slice(inTime.length + 1);
  const sorted = [
    'ran',
    'parsed',
    'window parsed',
    'complete',
    'load',
    'onload',
    'onreadystatechange',
    'second onload',
    'last',
  ];
  expect([...late].sort()).toEqual(sorted.sort());
});

test('a script that comes in time is called by the browser, once', async ({ net, visitor }) => {
  const body = `${held(listen)}${inFile()}<p>…</p>`;
  // The script at the end of the page is released while DOMContentLoaded is being dispatched.
  serve(net, { body, file: listen, head: ownListeners });
  net.page(
    home,
    `<!doctype html><head><script>${hear}${ownListeners}</script>${block(config)}${script}${replayTag}</head><body>${body}${held(listen)}`,
  );
  await visitor.goto(home);
  await visitor.run(() => window.akkoord?.acceptAll());
  await visitor.reload();
  await visitor.until(
    () => (window as Window & { heard?: string[] }).heard?.filter((name) => name === 'load').length === 3,
  );
  await visitor.run(() => new Promise((done) => setTimeout(() => setTimeout(done))));
  const times: Record<string, number> = {};
  for (const name of await heard(visitor)) times[name] = (times[name] ?? 0) + 1;
  expect(times).toEqual({
    ...Object.fromEntries(inTime.map((name) => [name, 1])),
    ran: 3,
    parsed: 3,
    'window parsed': 3,
    // A listener that is registered early is called for "interactive" too.
    ...(times.interactive && { interactive: times.interactive }),
    complete: 3,
    load: 3,
  });
});

test(
  'listeners of replayed events behave as listeners do: once, capture, signal, objects, errors',
  onlyInChromium,
  async ({ net, visitor }) => {
    const code = `
    const twice = () => hear('twice');
    addEventListener('load', twice); addEventListener('load', twice);
    addEventListener('load', twice, true);
    const gone = () => hear('gone');
    addEventListener('load', gone); removeEventListener('load', gone);
    addEventListener('load', gone, true); removeEventListener('load', gone, { capture: true });
    const signal = AbortSignal.abort(), stop = new AbortController();
    addEventListener('load', gone, { signal });
    document.addEventListener('DOMContentLoaded', gone, { signal: stop.signal }); stop.abort();
    addEventListener('load', null);
    document.addEventListener('load', gone);
    document.body.addEventListener('load', gone);
    addEventListener('load', () => { throw new Error('thrown on purpose') });
    addEventListener('load', { handleEvent(event) { hear('object ' + (this.handleEvent !== undefined) + event.type) } });
    addEventListener('load', function (event) {
      hear(['load', this === window, event instanceof Event, event.target === document, event.currentTarget === window].join());
    });
    document.addEventListener('DOMContentLoaded', function (event) {
      hear([event.type, this === document, event.bubbles, event.target === document].join());
      addEventListener('load', () => hear('from within'), { once: true });
    }, { once: true });`;
    serve(net, { body: held(`{${code}}`) + last });
    await visitor.goto(home);
    await consentLate(visitor);
    await hears(visitor, 'from within');
    await hears(visitor, 'last');
    expect((await heard(visitor)).filter((name) => name !== 'last')).toEqual([
      'DOMContentLoaded,true,true,true',
      'twice',
      'twice',
      'object trueload',
      'load,true,true,true,true',
      'from within',
    ]);
    expect(await said(visitor)).toContain('thrown on purpose');
    // An event that the page dispatches itself calls the listeners without `once` again.
    const again = await visitor.run(() => {
      const page = window as Window & { heard?: string[] };
      page.heard = [];
      dispatchEvent(new Event('load'));
      document.dispatchEvent(new Event('DOMContentLoaded'));
      return page.heard;
    });
    expect(again.filter((name) => name === 'twice')).toHaveLength(2);
    expect(again).not.toContain('from within');
    expect(again).not.toContain('gone');
  },
);

test('a handler that was replaced before its call is not called', onlyInChromium, async ({ net, visitor }) => {
  const code = "onload = () => hear('first'); onload = (event) => hear(['second', event.type].join())";
  serve(net, { body: held(code) + last });
  await visitor.goto(home);
  await consentLate(visitor);
  await hears(visitor, 'last');
  expect(await heard(visitor)).toEqual(['second,load', 'last']);
});
test('only scripts of services that ask for it, and nobody else', onlyInChromium, async ({ net, visitor }) => {
  serve(net, { body: held(listen, 'pixel') + last });
  await visitor.goto(home);
  await consentLate(visitor);
  await hears(visitor, 'last');
  await visitor.run(() =>
    addEventListener('load', () => (window as unknown as { hear(what: string): void }).hear('own')),
  );
  await visitor.run(() => new Promise((done) => setTimeout(() => setTimeout(done))));
  expect(await heard(visitor)).toEqual(['ran', 'last']);
});
test(
  'without the file the option does nothing, and a script waits in vain',
  onlyInChromium,
  async ({ net, visitor }) => {
    serve(net, { body: held(listen), tags: '' });
    await visitor.goto(home);
    await consentLate(visitor);
    await hears(visitor, 'ran');
    await visitor.run(() => new Promise((done) => setTimeout(() => setTimeout(done))));
    expect(await heard(visitor)).toEqual(['ran']);
  },
);

test('the remedy in the script itself needs no option', onlyInChromium, async ({ net, visitor }) => {
  const code = `
    const start = () => hear('started');
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
    else start();`;
  serve(net, { body: held(`{${code}}`, 'pixel'), tags: '' });
  await visitor.goto(home);
  await consentLate(visitor);
  await hears(visitor, 'started');
  await visitor.reload();
  await hears(visitor, 'started');
  expect(await heard(visitor)).toEqual(['started']);
});
test('loaded twice, or above the library, the add-on works once', onlyInChromium, async ({ net, visitor }) => {
  serve(net, { head: `</script>${replayTag}<script>`, tags: replayTag + replayTag, body: held(listen) + last });
  await visitor.goto(home);
  await consentLate(visitor);
  await hears(visitor, 'last');
  expect(await heard(visitor)).toEqual(['ran', 'parsed', 'window parsed', 'complete', 'load', 'last']);
});

test('an EventTarget that the page froze is left alone, with a message', onlyInChromium, async ({ net, visitor }) => {
  serve(net, { head: 'Object.freeze(EventTarget.prototype);', body: held(listen) });
  await visitor.goto(home);
  await consentLate(visitor);
  await hears(visitor, 'ran');
  expect(await said(visitor)).toContain('addEventListener cannot be watched');
  expect((await complaints(visitor)).map(({ kind }) => kind)).not.toContain('error');
});
test('the npm entry does the same', onlyInChromium, async ({ net, visitor }) => {
  const code = `
    import { replayLoadEvents } from '/dist/esm/replay.js';
    import { init } from '/dist/esm/index.js';
    const config = ${JSON.stringify(config)};
    replayLoadEvents(config);
    init(config);`;
  servePages(net, {
    head: `${importMap()}<script>${hear}${ownListeners}</script><script type="module">${code}</script>`,
    body: held(listen) + last + settingsLink,
  });
  await visitor.goto(home);
  await consentLate(visitor);
  await hears(visitor, 'last');
  expect(await heard(visitor)).toEqual([...inTime, 'ran', 'parsed', 'window parsed', 'complete', 'load', 'last']);
});
