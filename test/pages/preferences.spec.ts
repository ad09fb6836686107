import { onlyInChromium } from '../support/engines.ts';
import { axe, expect, test } from '../support/fixtures.ts';
import { home, servePages, settingsLink, settle, setUp } from './site.ts';

const page = { head: setUp(), body: `<main><h1>Kop</h1><p><a id="x" href="#x">Link</a></p></main>${settingsLink}` };

test(
  'nothing is ticked beforehand, and what is required cannot be changed',
  onlyInChromium,
  async ({ net, visitor, preferences }) => {
    servePages(net, page);
    await visitor.goto(home);
    await preferences.open();
    expect(await preferences.switches()).toEqual([
      { id: 'necessary', isOn: true, isFixed: true },
      { id: 'functional', isOn: false, isFixed: false },
      { id: 'analytics', isOn: false, isFixed: false },
      { id: 'targeting', isOn: false, isFixed: false },
    ]);
  },
);

test('saving stores exactly what the switches show, and opening again shows it', async ({
  net,
  visitor,
  banner,
  preferences,
}) => {
  servePages(net, page);
  await visitor.goto(home);
  await preferences.open();
  await preferences.switch('functional');
  await preferences.save();
  await preferences.gone();
  expect(await visitor.run(() => ({ ...window.akkoord?.state.decision?.choices }))).toEqual({
    functional: true,
    chat: true,
    analytics: false,
    'google-analytics': false,
    targeting: false,
    youtube: false,
    pixel: false,
  });
  expect(await visitor.run(() => window.akkoord?.state.decision?.via)).toBe('preferences');
  await visitor.reload();
  expect(await banner.count()).toBe(0);
  await preferences.openByLink();
  const on = (await preferences.switches()).filter(({ isOn }) => isOn);
  expect(on.map(({ id }) => id)).toEqual(['necessary', 'functional']);
});

test(
  'closing saves nothing; undecided, the banner is there again',
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    for (const [what, leave] of [
      ['Escape', 'escape'],
      ['the close button', 'close'],
    ] as const) {
      await test.step(`${what} saves nothing; undecided, the banner is there again`, async () => {
        await visitor.clearCookies();
        net.forget();
        servePages(net, page);
        await visitor.goto(home);
        await preferences.open();
        await preferences.switch('targeting');
        if (leave === 'escape') await visitor.press('Escape');
        else await preferences.close();
        await banner.shown();
        expect(await visitor.cookies()).toEqual([]);
        expect(await visitor.run(() => window.akkoord?.state.decision)).toBeNull();
        await preferences.open();
        expect((await preferences.switches()).find(({ id }) => id === 'targeting')?.isOn).toBe(false);
      });
    }
  },
);

test(
  'what opens the preferences, also after a decision',
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    for (const [what, opener] of [
      ['a link to the hash', '<a id="open" href="#cookie-settings">Cookies</a>'],
      ['a link to the hash on another page', '<a id="open" href="/#cookie-instellingen">Cookies</a>'],
      ['a marked button', '<button id="open" data-consent-open="preferences">Cookies</button>'],
      [
        'a marked button with something in it',
        '<button data-consent-open="preferences"><span id="open">Cookies</span></button>',
      ],
      [
        'a link whose clicks the page keeps to itself',
        '<div onclick="event.stopPropagation()"><a id="open" href="#cookie-settings" onclick="event.stopPropagation()">Cookies</a></div>',
      ],
    ] as const) {
      await test.step(`the preferences open by ${what}, also after a decision`, async () => {
        await visitor.clearCookies();
        net.forget();
        servePages(net, { ...page, body: `<main><h1>Kop</h1>${opener}</main>` });
        await visitor.goto(home);
        await banner.reject();
        await visitor.reload();
        await visitor.click('#open');
        await preferences.shown();
        await visitor.press('Escape');
        await preferences.gone();
        const back = await visitor.focusInfo();
        expect(back.text).toContain('Cookies');
        expect(await visitor.run(() => location.hash)).toBe('');
      });
    }
  },
);

test('the preferences open when the page is opened at the hash, and when the hash changes', async ({
  net,
  visitor,
  banner,
  preferences,
}) => {
  servePages(net, page);
  await visitor.goto(`${home}#cookie-instellingen`);
  await preferences.shown();
  await visitor.press('Escape');
  await banner.shown();
  await visitor.run(() => {
    location.hash = '#x';
  });
  await visitor.run(() => {
    location.hash = '#cookie-settings';
  });
  await preferences.shown();
});

test('a link that appears later works too', onlyInChromium, async ({ net, visitor, banner, preferences }) => {
  servePages(net, { ...page, body: '<main><h1>Kop</h1></main>' });
  await visitor.goto(home);
  await banner.reject();
  await visitor.run(() => {
    const link = document.createElement('a');
    link.id = 'late';
    link.href = '#cookie-settings';
    link.textContent = 'Cookies';
    document.querySelector('main')?.append(link);
  });
  await visitor.click('#late');
  await preferences.shown();
});

test('accept all and reject all are in the preferences too', onlyInChromium, async ({ net, visitor, preferences }) => {
  servePages(net, page);
  await visitor.goto(home);
  for (const [part, outcome] of [
    ['accept', true],
    ['reject', false],
  ] as const) {
    await visitor.run(() => window.akkoord?.show('preferences'));
    await preferences.shown();
    await preferences[part]();
    await preferences.gone();
    expect(await visitor.run(() => window.akkoord?.has('targeting'))).toBe(outcome);
  }
});
test('the services and their cookies are listed', onlyInChromium, async ({ net, visitor, preferences }) => {
  servePages(net, page);
  await visitor.goto(home);
  await preferences.open();
  await preferences.unfold();
  const text = (await preferences.text()) ?? '';
  for (const said of [
    'Bestelsysteem',
    'PHPSESSID',
    'Google Analytics',
    'Google Ireland Limited',
    '_ga_*',
    '2 jaar',
    'YouTube',
    '_px',
    '90 dagen',
  ]) {
    expect(text).toContain(said);
  }
  const broken = await visitor.run(() => {
    const names = document.querySelector('akkoord-preferences')?.shadowRoot?.querySelectorAll('th code') ?? [];
    const short = [...names].filter(({ textContent }) => textContent.length < 10);
    return short.filter((name) => name.getClientRects().length !== 1).map(({ textContent }) => textContent);
  });
  expect(broken, 'usual names that do not stand on one line').toEqual([]);
});

test('by keyboard alone: to the banner, into the dialog, a switch, save', async ({
  net,
  visitor,
  banner,
  preferences,
}) => {
  servePages(net, page);
  await visitor.goto(home);
  await banner.shown();
  const stops: string[] = [];
  for (let n = 0; n < 5; n++) {
    await visitor.press('Tab');
    stops.push((await visitor.focusInfo()).part);
  }
  expect(stops.filter((part) => part.includes('button'))).toEqual([
    'button accept',
    'button reject',
    'button customize',
  ]);
  await banner.focus('customize');
  await visitor.press('Enter');
  await preferences.shown();
  expect((await visitor.focusInfo()).tag.toLowerCase()).toBe('h2');
  const parts = new Set<string>();
  for (let n = 0; n < 40; n++) {
    await visitor.press('Tab');
    const { part, tag } = await visitor.focusInfo();
    parts.add(part || tag.toLowerCase());
    if (part.includes('save')) break;
  }
  expect([...parts]).toEqual(expect.arrayContaining(['button close', 'switch', 'summary', 'button save']));
  // the page behind is out of reach
  expect(await visitor.run(() => document.activeElement?.localName)).toBe('akkoord-preferences');
  await preferences.focusSwitch('analytics');
  await visitor.press('Space');
  for (let n = 0; n < 40 && !(await visitor.focusInfo()).part.includes('save'); n++) await visitor.press('Tab');
  await visitor.press('Enter');
  await preferences.gone();
  expect(await visitor.run(() => [window.akkoord?.has('analytics'), window.akkoord?.has('targeting')])).toEqual([
    true,
    false,
  ]);
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ visitorOptions: { colorScheme: scheme } });
    // interface/accessibility.spec.ts has axe look at it in the other engines
    test(
      `axe finds nothing in the preferences and the placeholder (${scheme})`,
      onlyInChromium,
      async ({ net, visitor, banner, preferences, placeholder }) => {
        const video =
          '<iframe data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/abc" title="Film" width="480" height="270"></iframe>';
        servePages(net, { ...page, body: `<main><h1>Kop</h1>${video}</main>${settingsLink}` });
        await visitor.goto(home);
        expect(await visitor.run(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');
        await banner.shown();
        await placeholder.shown();
        expect(await axe(visitor, 'akkoord-placeholder')).toEqual([]);
        expect(await axe(visitor, 'akkoord-banner')).toEqual([]);
        await preferences.open();
        await preferences.unfold();
        expect(await axe(visitor, 'akkoord-preferences')).toEqual([]);
      },
    );
  });
}

test('the declaration: every cookie in the page, with the choice, and axe finds nothing', async ({
  net,
  visitor,
  banner,
  preferences,
  declaration,
}) => {
  servePages(net, {
    ...page,
    body: `<main><h1>Privacy</h1><h2>Cookies</h2><div data-consent-declaration></div></main>${settingsLink}`,
  });
  await visitor.goto(home);
  await banner.reject();
  await declaration.shown();
  const text = (await declaration.text()) ?? '';
  for (const said of ['PHPSESSID', '_ga_*', 'Google Analytics', 'Bewaartermijn', 'Noodzakelijk'])
    expect(text).toContain(said);
  await settle(net, visitor);
  expect(await axe(visitor)).toEqual([]);
  await declaration.change();
  await preferences.shown();
  await preferences.accept();
  await visitor.until(() =>
    document.querySelector('akkoord-declaration')?.shadowRoot?.textContent?.includes('toegestaan'),
  );
});

test('an embed has a placeholder of its own size; "load" loads the embed once and stores nothing', async ({
  net,
  visitor,
  banner,
  placeholder,
}) => {
  const video =
    '<iframe id="film" data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/abc" title="Film" width="480" height="270"></iframe>';
  servePages(net, { ...page, body: `<main><h1>Kop</h1>${video}<p id="below">Onder</p></main>${settingsLink}` });
  await visitor.goto(home);
  await placeholder.shown();
  const size = await visitor.box('akkoord-placeholder');
  expect([size?.width, size?.height]).toEqual([expect.closeTo(484, -1), expect.closeTo(274, -1)]);
  const top = (await visitor.box('#below'))?.y;
  await banner.reject();
  expect(net.thirdParty()).toEqual([]);
  await placeholder.load();
  await net.request('https://www.youtube-nocookie.com/embed/abc');
  expect(await placeholder.count()).toBe(0);
  expect((await visitor.box('#below'))?.y).toBe(top);
  expect(await visitor.run(() => document.activeElement?.id)).toBe('film');
  expect(await visitor.run(() => window.akkoord?.has('youtube'))).toBe(false);
  await visitor.reload();
  await placeholder.shown();
});

test('withdrawing takes a loaded embed away again', onlyInChromium, async ({ net, visitor, banner, placeholder }) => {
  const video =
    '<iframe id="film" data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/abc" title="Film" width="480" height="270"></iframe>';
  servePages(net, { ...page, body: `<main><h1>Kop</h1>${video}</main>${settingsLink}` });
  await visitor.goto(home);
  await banner.accept();
  await visitor.until(() => document.querySelector('iframe')?.hasAttribute('src'));
  await visitor.run(() => window.akkoord?.withdraw());
  await placeholder.shown();
  expect(await visitor.run(() => document.querySelector('iframe')?.hasAttribute('src'))).toBe(false);
});

test(
  'a page without a settings link, set up by one tag, gets a button',
  onlyInChromium,
  async ({ net, visitor, banner, preferences, trigger }) => {
    servePages(net, {
      head: '<script src="/dist/akkoord.js" data-google-analytics="G-TEST000001" data-controller="Voorbeeld BV"></script>',
      body: '<main><h1>Kop</h1></main>',
    });
    await visitor.goto(home);
    await banner.shown();
    expect(await visitor.visible(trigger.button)).toBe(false);
    await banner.reject();
    for (const again of [true, false]) {
      await trigger.press();
      await preferences.shown();
      await visitor.press('Escape');
      if (again) await visitor.reload();
    }
  },
);

test.describe('on a phone', () => {
  test.use({ visitorOptions: { viewport: { width: 390, height: 700 } } });
  test('with everything unfolded only the middle scrolls: heading and buttons stay', async ({
    net,
    visitor,
    preferences,
  }) => {
    servePages(net, { head: setUp() });
    await visitor.goto(home);
    await preferences.open();
    const lengths = await visitor.run(() => {
      const dialog = document.querySelector('akkoord-preferences')?.shadowRoot?.querySelector('dialog');
      for (const details of dialog?.querySelectorAll('details') ?? []) details.open = true;
      const middle = dialog?.querySelector('.body');
      return [dialog, middle].map((box) => (box?.scrollHeight ?? 0) - (box?.clientHeight ?? 0));
    });
    expect(lengths[0]).toBe(0);
    expect(lengths[1]).toBeGreaterThan(300);
  });
});
