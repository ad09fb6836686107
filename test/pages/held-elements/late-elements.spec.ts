import { onlyInChromium } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { Net } from '../../support/net.ts';
import type { Visitor } from '../../support/visitor.ts';
import { config, home, ran, servePages, settingsLink, settle, setUp, untilRan } from '../site.ts';
import { pictures, scripts, swapBody } from './arrivals.ts';

const say = (name: string) => `(window.ran ??= []).push('${name}')`;
const held = (name: string) => `<script type="text/plain" data-consent="analytics">${say(name)}</script>`;
const picture = (n: number) => `<img data-consent="analytics" data-consent-src="/picture/${n}" alt="">`;
const names = Object.keys(scripts);

const ranAll = (visitor: Visitor, count: number) => untilRan(visitor, count);

async function arriveAll(visitor: Visitor): Promise<void> {
  for (const [name, way] of Object.entries(scripts)) await visitor.run(way, say(name));
  for (const [n, way] of Object.values(pictures).entries()) await visitor.run(way, picture(n));
}

async function expectOnce(net: Net, visitor: Visitor): Promise<void> {
  await ranAll(visitor, names.length + 1);
  await settle(net, visitor);
  expect(await ran(visitor)).toEqual(['start', ...names]);
  expect(
    net
      .requests(/\/picture\//)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(Object.keys(pictures).map((_, n) => `/picture/${n}`));
}

test('however a held element arrives after the decision, it is released once', async ({ net, visitor, banner }) => {
  servePages(net, { head: setUp(), body: held('start') });
  await visitor.goto(home);
  await banner.accept();
  await ranAll(visitor, 1);
  await arriveAll(visitor);
  await expectOnce(net, visitor);
});

test(
  'what arrives before the decision waits for it, stays held after a refusal, and is released in document order',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: setUp(), body: held('start') });
    await visitor.goto(home);
    await banner.shown();
    await arriveAll(visitor);
    await banner.reject();
    await settle(net, visitor);
    expect(await ran(visitor)).toEqual([]);
    expect(net.requests(/\/picture\//)).toEqual([]);
    await visitor.run(() => window.akkoord?.acceptAll());
    // the document first, then the roots in the order in which they were registered
    await expectOnce(net, visitor);
  },
);

test(
  'held scripts that are moved, or taken out and put back, run once',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, {
      head: setUp(),
      body: `<div id="from">${held('moved while held')}${held('away at the decision')}${held('moved later')}</div><div id="to"></div>`,
    });
    await visitor.goto(home);
    await banner.shown();
    await visitor.run(() => {
      const [first, away] = document.querySelectorAll('#from script');
      if (first) document.querySelector('#to')?.append(first);
      away?.remove();
      Object.assign(window, { away });
    });
    await banner.accept();
    await ranAll(visitor, 2);
    await visitor.run(() => document.body.append((window as Window & { away?: Element }).away ?? ''));
    await ranAll(visitor, 3);
    await visitor.run(() => {
      for (const script of document.querySelectorAll('script[data-consent]')) document.body.prepend(script);
    });
    await settle(net, visitor);
    expect((await ran(visitor)).sort()).toEqual(['away at the decision', 'moved later', 'moved while held']);
  },
);

test('what comes from the document of a frame is held, and taken back when it is out of the page', async ({
  net,
  visitor,
  preferences,
  placeholder,
}) => {
  const embed =
    '<iframe id="film" data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/a" width="400" height="300"></iframe>';
  servePages(net, { head: setUp(), body: '<main>Tekst</main>' });
  await visitor.goto(home);
  await visitor.run((markup: string) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const { body } = frame.contentDocument ?? document;
    body.innerHTML = markup;
    document.body.append(...body.children);
    frame.remove();
    Object.assign(window, { film: document.querySelector('#film') });
  }, embed + settingsLink);
  await placeholder.shown();
  // Firefox gives it the classes of this page. Elsewhere the hands of the test do not find it.
  await visitor.run(() => document.querySelector<HTMLElement>('#settings')?.click());
  await preferences.shown();
  await preferences.accept();
  await net.request('https://www.youtube-nocookie.com/embed/a');
  await placeholder.shown(0);
  await visitor.run(() => document.querySelector('#film')?.remove());
  await settle(net, visitor);
  await visitor.run(() => window.akkoord?.withdraw());
  await settle(net, visitor);
  net.forget();
  await visitor.run(() => document.body.append((window as Window & { film?: Element }).film ?? ''));
  await placeholder.shown();
  await settle(net, visitor);
  expect(net.thirdParty()).toEqual([]);
});

test('a body that is swapped while nobody has answered: the banner is there again, and it answers for the new one', async ({
  net,
  visitor,
  banner,
}) => {
  servePages(net, { head: setUp(), body: held('old') });
  await visitor.goto(home);
  await banner.shown();
  await visitor.run(
    swapBody,
    `<main>next</main><div id="d" data-consent-declaration></div>${held('new')}${held('newer')}`,
  );
  await banner.shown();
  await expect.poll(() => visitor.visible(banner.button('accept'))).toBe(true);
  // A declaration in the new body is filled.
  await visitor.until(() => document.querySelector('#d akkoord-declaration')?.shadowRoot?.querySelector('table'));
  await settle(net, visitor);
  expect(await ran(visitor)).toEqual([]);
  await banner.accept();
  await ranAll(visitor, 2);
  // After the next swap the visitor is not asked again.
  await visitor.run(swapBody, `<main>last</main>${held('newest')}`);
  await ranAll(visitor, 3);
  await settle(net, visitor);
  expect(await ran(visitor)).toEqual(['new', 'newer', 'newest']);
  expect(await banner.count()).toBe(0);
});

test('a page that comes back as a copy of itself shows its embeds, and placeholders for those still held', async ({
  net,
  visitor,
  placeholder,
}) => {
  const film = (id: string, service: string) =>
    `<iframe id="${id}" data-consent="${service}" data-consent-src="https://www.youtube-nocookie.com/embed/${id}" width="400" height="300"></iframe>`;
  servePages(net, { head: setUp(), body: `<main>${film('one', 'functional')}${film('two', 'youtube')}</main>` });
  await visitor.goto(home);
  await placeholder.shown(2);
  // The copy that Turbo keeps for going back.
  await visitor.run(() => {
    Object.assign(window, { kept: document.body.cloneNode(true) });
    document.body.replaceWith(document.createElement('body'));
  });
  await visitor.run(() => window.akkoord?.save({ functional: true }));
  await visitor.run(() => document.body.replaceWith((window as Window & { kept?: Element }).kept ?? ''));
  await visitor.until(() => document.querySelector<HTMLElement>('#one')?.offsetHeight);
  await visitor.until(() => document.querySelector('#two + akkoord-placeholder')?.shadowRoot?.querySelector('button'));
  expect(await placeholder.count()).toBe(1);
});

test(
  'a body that is swapped while a modal layer is open: it is modal again',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: setUp({ ...config, theme: { modal: true } }), body: '<main>Tekst</main>' });
    await visitor.goto(home);
    await banner.shown();
    for (const view of ['banner', 'preferences'] as const) {
      await visitor.run((view: 'banner' | 'preferences') => window.akkoord?.show(view), view);
      const isModal = () =>
        visitor.run(
          (view: string) => !!document.querySelector(`akkoord-${view}`)?.shadowRoot?.querySelector('dialog:modal'),
          view,
        );
      await expect.poll(isModal).toBe(true);
      await visitor.run(swapBody, '<main>Anders</main>');
      await expect.poll(isModal).toBe(true);
    }
    expect((await visitor.messages()).filter(({ kind }) => kind === 'error')).toEqual([]);
  },
);

test(
  'a library that goes while its interface is on its way leaves nothing, also after a swap',
  onlyInChromium,
  async ({ net, visitor }) => {
    // The interface waits for the messages of its language.
    const german = setUp({ ...config, language: 'de' });
    servePages(net, { head: `${german}<script>akkoord.destroy()</script>`, body: '<main>Tekst</main>' });
    await visitor.goto(home);
    await net.request('/dist/locales/de.js');
    await settle(net, visitor);
    await visitor.run(swapBody, '<main>Anders</main>');
    await settle(net, visitor);
    expect(await visitor.run(() => document.documentElement.innerHTML.match(/<akkoord-\w+/g))).toBe(null);
  },
);

test('the button follows the settings links of the page', onlyInChromium, async ({ net, visitor, banner, trigger }) => {
  servePages(net, { head: setUp({ ...config, trigger: true }), body: '<main>Tekst</main>' });
  await visitor.goto(home);
  await banner.reject();
  await trigger.shown();
  await visitor.run(() => document.body.insertAdjacentHTML('beforeend', '<a href="#cookie-instellingen">Keuze</a>'));
  await trigger.gone();
  await visitor.run(() => document.querySelector('a')?.remove());
  await trigger.shown();
});

test(
  'the button for a page without a settings link is there again after a swap too',
  onlyInChromium,
  async ({ net, visitor, banner, trigger }) => {
    servePages(net, { head: setUp({ ...config, trigger: true }), body: '<main>Tekst</main>' });
    await visitor.goto(home);
    await banner.reject();
    await trigger.shown();
    await visitor.run(() => document.body.replaceWith(document.createElement('body')));
    await trigger.shown();
  },
);

test('while the page is parsed slowly, each script runs once and whole, and does not wait for the end of the page', async ({
  net,
  visitor,
  banner,
}) => {
  // A slow script of the page holds up the parser in between.
  net.route(/\/slow\.js/, { type: 'text/javascript', body: say('page'), delay: 400 });
  servePages(net, {
    head: setUp() + held('head'),
    body: `${held('before')}<script src="/slow.js"></script>${held('after')}<div>${held('last')}</div>${settingsLink}`,
  });
  await visitor.goto(home);
  await banner.accept();
  await ranAll(visitor, 5);
  expect(await ran(visitor)).toEqual(['page', 'head', 'before', 'after', 'last']);
  await visitor.goto(home);
  await settle(net, visitor);
  expect(await ran(visitor)).toEqual(['head', 'before', 'page', 'after', 'last']);
});

test(
  'what the page adds as it hears of the decision waits for what it already holds',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const adds = `<script>document.addEventListener('akkoord:decision', () => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'text/plain', textContent: "${say('added')}" });
    script.setAttribute('data-consent', 'analytics');
    document.body.append(script);
  })</script>`;
    servePages(net, { head: adds + setUp(), body: held('first') + held('second') });
    await visitor.goto(home);
    await banner.accept();
    await ranAll(visitor, 3);
    expect(await ran(visitor)).toEqual(['first', 'second', 'added']);
  },
);
