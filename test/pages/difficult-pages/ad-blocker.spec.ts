import { onlyInChromium, sampled } from '../../support/engines.ts';
import { expect, html, test } from '../../support/fixtures.ts';
import {
  complaints,
  expectNothing,
  googleUrl,
  heldElements,
  home,
  ran,
  said,
  serveHeld,
  settingsLink,
  settle,
  setUp,
  untilRan,
} from '../site.ts';

const page = `<main style="height: 3000px"><button id="b" onclick="this.textContent = 'ja'">nee</button></main>${heldElements}${settingsLink}`;

/** What blockers do to a banner, from their own script. */
const blockers: readonly [name: string, script: string][] = [
  [
    'takes the banner away as soon as it sees it',
    `new MutationObserver(() => { document.querySelector('akkoord-banner')?.remove(); }).observe(document, { childList: true, subtree: true });`,
  ],
  [
    'hides the banner by a sheet of its own',
    // A blocker's style sheet takes precedence over all our rules. So does this one, which is all that a page can have.
    `new MutationObserver(() => {
      const root = document.querySelector('akkoord-banner')?.shadowRoot;
      if (!root || root.hidden) return;
      root.hidden = true;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host { display: none !important }');
      root.adoptedStyleSheets.push(sheet);
    }).observe(document, { childList: true, subtree: true });`,
  ],
];

for (const [name, blocker] of blockers) {
  test(
    `a blocker that ${name}: the page stays usable, nothing runs, the link still asks`,
    sampled(name.startsWith('takes')),
    async ({ net, visitor, banner, preferences }) => {
      serveHeld(net);
      net.page(home, html({ head: `<script>${blocker}</script>${setUp()}`, body: page }));
      await visitor.goto(home);
      await net.request('/dist/akkoord.ui.js');
      await settle(net, visitor);
      expect(await visitor.visible(banner.host)).toBe(false);
      await visitor.click('#b');
      expect(await visitor.text('#b')).toBe('ja');
      const left = await visitor.run(() => {
        const { documentElement: root, body } = document;
        scrollTo({ top: 500, behavior: 'instant' });
        const styles = [getComputedStyle(root), getComputedStyle(body)];
        return [
          scrollY,
          root.style.scrollPaddingBottom,
          ...styles.map(({ overflowY, position }) => `${overflowY} ${position}`),
          document.querySelectorAll('[inert],[aria-hidden]').length,
        ];
      });
      expect(left).toEqual([500, '', 'visible static', 'visible static', 0]);
      await expectNothing(net, visitor);
      // The page's own link opens the preferences all the same, and the answer counts.
      await preferences.openByLink();
      await preferences.accept();
      await untilRan(visitor, 5);
      expect(await complaints(visitor)).toEqual([]);
    },
  );
}

test('a sheet of the page cannot hide the banner', onlyInChromium, async ({ net, visitor, banner }) => {
  const hidden = 'display: none !important; opacity: 0 !important; visibility: hidden !important';
  net.page(
    home,
    html({ head: `<style>akkoord-banner, akkoord-banner * { ${hidden} }</style>${setUp()}`, body: settingsLink }),
  );
  await visitor.goto(home);
  await banner.shown();
  await visitor.until(
    () => getComputedStyle(document.querySelector('akkoord-banner') ?? document.body).opacity === '1',
  );
  await expect.poll(() => visitor.visible(banner.button('accept'))).toBe(true);
});

test(
  'a blocker that keeps the second layer away: one try a click, no loop, and it works once it is let through',
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    serveHeld(net);
    net.page(home, html({ head: setUp(), body: page }));
    let blocked = true;
    net.route('/dist/akkoord.ui.js', () => (blocked ? { status: 403 } : undefined));
    await visitor.goto(home);
    await banner.shown();
    const tries = () => net.requests('/dist/akkoord.ui.js').length;
    for (const _ of [1, 2]) {
      const before = tries();
      // The banner can lie over the link.
      await visitor.run(() => document.querySelector<HTMLElement>('#settings')?.click());
      await visitor.until(() => window.akkoord?.state.view === 'banner');
      await settle(net, visitor);
      expect(tries() - before).toBeLessThanOrEqual(1);
    }
    expect(await visitor.count('akkoord-preferences')).toBe(0);
    await visitor.click('#b');
    expect(await visitor.text('#b')).toBe('ja');
    await expectNothing(net, visitor);
    expect((await said(visitor)).match(/akkoord\.ui\.js could not be loaded/g)).toHaveLength(1);
    blocked = false;
    // Firefox does not ask again on the same page for a module that it could not have.
    if (visitor.engine === 'firefox') await visitor.reload();
    await visitor.run(() => document.querySelector<HTMLElement>('#settings')?.click());
    await preferences.shown();
  },
);

test(
  'a blocker that keeps a vendor away: everything else goes on',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    serveHeld(net);
    net.page(home, html({ head: setUp(), body: page }));
    net.route(googleUrl, { status: 403 });
    net.route('https://px.reclame.test/pixel.js', { status: 403 });
    await visitor.goto(home);
    await banner.accept();
    await untilRan(visitor, 4);
    expect(await ran(visitor)).toEqual(['inline', 'classic', 'inline module', 'module']);
    expect((await complaints(visitor)).filter(({ detail }) => detail.includes('akkoord'))).toEqual([]);
  },
);
