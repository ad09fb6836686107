import { onlyInChromium } from '../support/engines.ts';
import { axe, expect, html, test } from '../support/fixtures.ts';
import {
  block,
  complaints,
  config,
  expectNothing,
  heldElements,
  home,
  said,
  script,
  serveHeld,
  servePages,
  settingsLink,
  settle,
  setUp,
} from './site.ts';

test('before the answer nothing runs, loads or is stored', async ({ net, visitor, banner }) => {
  servePages(net, { head: setUp(), body: heldElements + settingsLink });
  await visitor.goto(home);
  await banner.shown();
  await settle(net, visitor);
  await expectNothing(net, visitor);
  expect(await complaints(visitor)).toEqual([]);
});
test('a script tag with attributes is a complete set-up', onlyInChromium, async ({ net, visitor, banner }) => {
  net.page(
    home,
    html({
      head: '<script src="/dist/akkoord.js" data-google-analytics="G-TEST000001" data-privacy-url="/privacy" data-controller="Voorbeeld BV"></script>',
    }),
  );
  await visitor.goto(home);
  await banner.shown();
  const text = (await banner.text()) ?? '';
  // The controller, the purposes, the other parties, how to withdraw, and the privacy statement.
  for (const said of [
    'Voorbeeld BV',
    'statistieken',
    'Google',
    'intrekken',
    'Cookie-instellingen',
    'Privacyverklaring',
  ]) {
    expect(text).toContain(said);
  }
  expect(text).not.toContain('marketing');
  expect(await visitor.run(() => document.querySelector<HTMLAnchorElement>('akkoord-banner a')?.pathname)).toBe(
    '/privacy',
  );
  await settle(net, visitor);
  await expectNothing(net, visitor);
});
test('speaks the language of the page', onlyInChromium, async ({ net, visitor, banner }) => {
  for (const [lang, says] of [
    ['nl', 'Alles weigeren'],
    ['nl-BE', 'Alles weigeren'],
    ['en', 'Reject all'],
    ['en-GB', 'Reject all'],
    ['xx', 'Reject all'],
  ] as const) {
    await test.step(`speaks the language of the page: ${lang}`, async () => {
      net.page(home, html({ lang, head: setUp() }));
      await visitor.goto(home);
      await banner.shown();
      expect(await visitor.text(banner.button('reject'))).toBe(says);
    });
  }
});

test('the banner is a region at the front of the page that takes no focus and locks nothing', async ({
  net,
  visitor,
  banner,
}) => {
  servePages(net, {
    head: setUp(),
    body: `<h1>Kop</h1><a href="#x">Link</a><div style="height:3000px"></div>${settingsLink}`,
  });
  await visitor.goto(home);
  await banner.shown();
  const seen = await visitor.run(() => {
    const host = document.querySelector('akkoord-banner');
    return {
      first: document.body.firstElementChild === host,
      role: host?.getAttribute('role'),
      name: host?.getAttribute('aria-label'),
      position: host && getComputedStyle(host).position,
      overflow: getComputedStyle(document.body).overflow,
      focus: document.activeElement === document.body,
      buttons: [...(host?.querySelectorAll('button') ?? [])].map(
        (button) => button.parentElement === host && button.type,
      ),
    };
  });
  expect(seen).toMatchObject({ first: true, role: 'region', position: 'fixed', overflow: 'visible', focus: true });
  expect(seen.name).toBeTruthy();
  expect(seen.buttons).toEqual(['button', 'button', 'button']);
  await visitor.run(() => scrollTo(0, 500));
  expect(await visitor.run(() => scrollY)).toBe(500);
});

test('accepting and refusing look the same', onlyInChromium, async ({ net, visitor, banner }) => {
  servePages(net, { head: setUp() });
  await visitor.goto(home);
  await banner.shown();
  for (const width of [320, 390, 1280]) {
    await visitor.viewport(width, 800);
    const [accept, reject] = await visitor.run(() =>
      ['accept', 'reject'].map((part) => {
        const button = document.querySelector(`akkoord-banner [part~="${part}"]`);
        if (!button) throw new Error(`no ${part}`);
        const style = getComputedStyle(button);
        const { width, height, top } = button.getBoundingClientRect();
        const names = [
          'color',
          'backgroundColor',
          'fontSize',
          'fontWeight',
          'fontFamily',
          'borderTopColor',
          'borderTopWidth',
          'borderRadius',
          'paddingLeft',
          'textDecorationLine',
          'opacity',
          'boxShadow',
        ] as const;
        return {
          ...Object.fromEntries(names.map((name) => [name, style[name]])),
          width: Math.round(width),
          height: Math.round(height),
          top: Math.round(top),
        };
      }),
    );
    expect(accept).toEqual(reject);
    expect(accept?.height).toBeGreaterThanOrEqual(44);
  }
});

test('scrolling, Escape, waiting and leaving are no answer', onlyInChromium, async ({ net, visitor, banner }) => {
  servePages(net, { head: setUp(), body: `${heldElements}<div style="height:3000px"></div>${settingsLink}` });
  await visitor.goto(home);
  await banner.shown();
  await visitor.press('Escape');
  await visitor.run(() => scrollTo(0, 2000));
  await settle(net, visitor);
  await visitor.goto('https://www.voorbeeld.example/contact');
  await banner.shown();
  await settle(net, visitor);
  await expectNothing(net, visitor);
});

test('axe finds nothing in the banner', onlyInChromium, async ({ net, visitor, banner }) => {
  servePages(net, { head: setUp(), body: `<main><h1>Kop</h1></main>${settingsLink}` });
  await visitor.goto(home);
  await banner.shown();
  expect(await axe(visitor)).toEqual([]);
});
test('a configuration that stands below the script is found too', onlyInChromium, async ({ net, visitor, banner }) => {
  servePages(net, { head: script, body: heldElements + block(config) + settingsLink });
  await visitor.goto(home);
  await banner.shown();
  expect(await banner.text()).toContain('Voorbeeld BV');
  await settle(net, visitor);
  await expectNothing(net, visitor);
});

test(
  'an async script waits for a configuration that the parser has read half',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    serveHeld(net);
    net.route(home, {
      body: html({
        head: '<script async src="/dist/akkoord.js"></script>',
        body: block(config) + heldElements + settingsLink,
      }),
      type: 'text/html; charset=utf-8',
      probe: true,
      pauseAfter: '"controller":{"name":"Voor',
    });
    await visitor.goto(home);
    await banner.shown();
    expect(await banner.text()).toContain('Voorbeeld BV');
    expect(await said(visitor)).toBe('');
  },
);

test('the script can be async, or a module', onlyInChromium, async ({ net, visitor, banner }) => {
  for (const tag of [
    '<script async src="/dist/akkoord.js"></script>',
    '<script type="module" src="/dist/akkoord.js"></script>',
  ]) {
    servePages(net, { head: block(config) + tag, body: heldElements + settingsLink });
    await visitor.goto(home);
    await banner.shown();
    await settle(net, visitor);
    await expectNothing(net, visitor);
  }
});

test(
  'a module finds its own tag, also below the one of an add-on',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const addon = '<script src="/dist/akkoord.replay.js"></script>';
    const tag = '<script type="module" src="/dist/akkoord.js?v=3" data-controller="Andere BV"></script>';
    servePages(net, { head: addon + block({}) + tag, body: settingsLink });
    await visitor.goto(home);
    await banner.shown();
    expect(await banner.text()).toContain('Andere BV');
    await banner.customize();
    await net.request('https://www.voorbeeld.example/dist/akkoord.ui.js?v=3');
  },
);

test('akkoord.full.js needs no other file', onlyInChromium, async ({ net, visitor, banner }) => {
  servePages(net, {
    head: `${block(config)}<script src="/dist/akkoord.full.js"></script>`,
    body: heldElements + settingsLink,
  });
  await visitor.goto(home);
  await banner.shown();
  await settle(net, visitor);
  await expectNothing(net, visitor);
  expect(net.requests('/dist/*').map(({ path }) => path)).toEqual(['/dist/akkoord.full.js']);
});
test(
  'a site without anything to ask shows no banner and loads no interface',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    servePages(net, { head: setUp({ categories: { necessary: config.categories?.necessary } }), body: settingsLink });
    await visitor.goto(home);
    await settle(net, visitor);
    expect(await banner.count()).toBe(0);
    expect(net.requests('/dist/akkoord.ui.js')).toEqual([]);
  },
);
