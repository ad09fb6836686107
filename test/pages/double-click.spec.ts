import { inputsIn, onlyInChromium } from '../support/engines.ts';
import { expect, html, test } from '../support/fixtures.ts';
import type { Visitor } from '../support/visitor.ts';
import { complaints, home, settingsLink, setUp } from './site.ts';

/** What lies below everything, and takes every press that reaches it: a button, and in the frame another one. */
const note = 'onpointerdown="top.below++" onclick="top.below++"';
const cover = 'style="position:fixed;inset:0;width:100%;height:100%;border:0"';
const frame = `<iframe title="Kaart" ${cover} srcdoc="<button ${note.replaceAll('"', "'")} ${cover.replaceAll('"', "'")}>b</button>"></iframe>`;
const button = `<button id="below" ${note} ${cover}>b</button>`;
const own = `<div style="position:fixed;top:0">${settingsLink}<button id="withdraw" data-consent-action="withdraw">Intrekken</button></div>`;
const watch = `<script>
  below = 0; presses = [];
  addEventListener('pointerdown', ({ timeStamp }) => presses.push(timeStamp), true);
</script>`;

interface Watched extends Window {
  below: number;
  presses: number[];
}

const seen = (visitor: Visitor) =>
  visitor.run(() => {
    const { below, akkoord } = window as unknown as Watched;
    return { below, view: akkoord?.state.view, via: akkoord?.state.decision?.via };
  });

/** On a busy machine the two presses can be too far apart to be a double click; then nothing was tried. */
const wasQuick = (visitor: Visitor) =>
  visitor.run(() => {
    const [first = 0, second = 0] = (window as unknown as Watched).presses.slice(-2);
    return second - first < 450;
  });

test.use({ visitorOptions: { viewport: { width: 390, height: 700 } } });

test('a double click presses once: nothing of a layer that came, nothing below one that left', async ({
  net,
  visitor,
  banner,
  preferences,
}) => {
  const start = async (below: string) => {
    net.page(home, html({ head: watch + setUp(), body: below + own }));
    await visitor.clearCookies();
    await visitor.goto(home);
    await banner.shown();
  };
  /** The second layer is there at once when it has been loaded before. */
  const openOnce = async () => {
    await preferences.open();
    await visitor.press('Escape');
    await banner.shown();
  };
  const byLink = async () => {
    await preferences.openByLink();
  };
  const steps: readonly [name: string, below: string, prepare: () => Promise<void>, target: string, after: object][] = [
    ['refuse, over a frame', frame, async () => {}, banner.button('reject'), { view: 'none', via: 'banner' }],
    ['accept', button, async () => {}, banner.button('accept'), { view: 'none', via: 'banner' }],
    ['choose', button, openOnce, banner.button('customize'), { view: 'preferences' }],
    ['settings link', button, openOnce, '#settings', { view: 'preferences' }],
    ['save', button, byLink, preferences.button('save'), { view: 'none', via: 'preferences' }],
    ['refuse in the preferences', frame, byLink, preferences.button('reject'), { view: 'none', via: 'preferences' }],
    ['close the preferences', button, byLink, preferences.button('close'), { view: 'banner' }],
    ['withdraw', button, () => banner.accept(), '#withdraw', { view: 'none', via: 'api' }],
  ];
  const isSample = ([name]: (typeof steps)[number]) => !/accept|save|close/.test(name);
  for (const [name, below, prepare, target, after] of inputsIn(visitor.engine, steps, isSample)) {
    for (let isTried = false; !isTried; ) {
      await start(below);
      await prepare();
      const before = await seen(visitor);
      await visitor.doubleClick(target);
      isTried = await wasQuick(visitor);
      if (isTried) {
        await expect
          .poll(async () => ({ name, ...(await seen(visitor)) }))
          .toEqual({ name, below: before.below, ...after });
      }
    }
  }

  // The keyboard, and who presses the element itself, do not wait.
  await start(button);
  await openOnce();
  await visitor.doubleClick(banner.button('customize'));
  await visitor.press('Escape');
  await banner.shown();
  await visitor.run(() => document.querySelector<HTMLElement>('akkoord-banner [part~="reject"]')?.click());
  expect(await seen(visitor)).toEqual({ below: 0, view: 'none', via: 'banner' });
  // Nothing stays: what lies below can be pressed soon.
  await visitor.click('#below');
  expect((await seen(visitor)).below).toBeGreaterThan(0);
  await visitor.until(() => document.querySelector('akkoord-shield') === null);
  expect(await complaints(visitor)).toEqual([]);
});

test(
  'what keeps a double click away from a modal layer is not seen',
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    net.page(home, html({ head: setUp({ theme: { modal: true } }), body: settingsLink }));
    await visitor.goto(home);
    await banner.shown();
    await preferences.open();
    await visitor.press('Escape');
    await banner.shown();
    /** Presses this part, and looks at once at the shield that came with the next layer. */
    const press = (layer: string, part: string, next: string) =>
      visitor.run(
        (layer, part, next) => {
          const inside = (name: string, selector: string) => {
            const host = document.querySelector(name);
            return host?.shadowRoot?.querySelector(selector) ?? host?.querySelector(selector);
          };
          const button = inside(layer, `[part~="${part}"]`);
          if (!(button instanceof HTMLElement)) return `no ${part}`;
          const { x, y } = button.getBoundingClientRect();
          button.dispatchEvent(
            new PointerEvent('pointerdown', { clientX: x + 5, clientY: y + 5, bubbles: true, composed: true }),
          );
          button.click();
          const shield = inside(next, 'akkoord-shield');
          if (!shield) return `no shield in ${next}`;
          return ['background-color', 'background-image'].map((name) =>
            getComputedStyle(shield, '::backdrop').getPropertyValue(name),
          );
        },
        layer,
        part,
        next,
      );
    const nothing = ['rgba(0, 0, 0, 0)', 'none'];
    expect(await press('akkoord-banner', 'customize', 'akkoord-preferences')).toEqual(nothing);
    expect(await press('akkoord-preferences', 'close', 'akkoord-banner')).toEqual(nothing);
  },
);

test(
  'a double tap presses once, and a key that is held down presses nothing that came in the meantime',
  onlyInChromium,
  async ({ net, visitor, banner, preferences, trigger }) => {
    const start = async (body: string, json?: object) => {
      net.page(home, html({ head: watch + setUp(json), body }));
      await visitor.clearCookies();
      await visitor.goto(home);
      await banner.shown();
    };
    const openOnce = async () => {
      await preferences.open();
      await visitor.press('Escape');
      await banner.shown();
    };
    const state = async () => {
      const { view, via } = await seen(visitor);
      return `${view} ${via}`;
    };

    for (const [target, after] of [
      [banner.button('reject'), 'none banner'],
      [banner.button('customize'), 'preferences undefined'],
      ['#settings', 'preferences undefined'],
    ] as const) {
      for (let isTried = false; !isTried; ) {
        await start(button + own);
        await openOnce();
        const { below } = await seen(visitor);
        await visitor.doubleTap(target);
        isTried = await wasQuick(visitor);
        if (!isTried) continue;
        await expect.poll(state).toBe(after);
        expect((await seen(visitor)).below).toBe(below);
      }
    }

    // Keys: which part has the focus, and what is shown when the key comes up.
    await start(button + own);
    await openOnce();
    for (const key of ['Enter', 'Space']) {
      await banner.focus('customize');
      await visitor.hold(key);
      await preferences.shown();
      expect(await state()).toBe('preferences undefined');
      await visitor.run(() => {
        const root = document.querySelector('akkoord-preferences')?.shadowRoot;
        root?.querySelector<HTMLElement>('[part~=close]')?.focus();
      });
      // What opened them has the focus again, and would open them anew.
      await visitor.hold(key);
      await preferences.gone();
      expect(await state()).toBe('banner undefined');
    }
    await visitor.run(() => document.querySelector<HTMLElement>('#settings')?.focus());
    await visitor.hold('Enter');
    await preferences.shown();
    await visitor.run(() => {
      const root = document.querySelector('akkoord-preferences')?.shadowRoot;
      root?.querySelector<HTMLElement>('[part~=reject]')?.focus();
    });
    await visitor.hold('Enter');
    await preferences.gone();
    expect(await state()).toBe('none preferences');
    // The settings button, too; and the keyboard goes on working.
    await start('<main><p>Tekst</p></main>');
    await banner.focus('reject');
    await visitor.hold('Enter');
    expect(await state()).toBe('none banner');
    await trigger.press();
    await preferences.shown();
    await visitor.press('Tab');
    await visitor.hold('Enter');
    await preferences.gone();
    await visitor.press('Enter');
    await preferences.shown();
    expect(await complaints(visitor)).toEqual([]);
  },
);
