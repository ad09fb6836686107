import { onlyInChromium, sampled } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import { fontsReady } from '../../support/test-font.ts';
import type { Visitor } from '../../support/visitor.ts';
import { home } from '../site.ts';
import { longPage, serveLook, themes } from './looks.ts';

const windows = [
  [320, 640],
  [375, 553],
  [390, 844],
  [768, 1024],
  [1280, 800],
] as const;

/** What of the banner can be seen and measured. */
const measure = (visitor: Visitor) =>
  visitor.run(() => {
    const host = document.querySelector('akkoord-banner');
    const panel = host?.shadowRoot?.querySelector('[part="banner"]');
    if (!host || !panel) throw new Error('no banner');
    const { left, right, top, bottom, width, height } = panel.getBoundingClientRect();
    const names = ['color', 'background-color', 'font', 'border', 'border-radius', 'padding', 'opacity', 'box-shadow'];
    const buttons = [...host.querySelectorAll('button')].map((button) => {
      const style = getComputedStyle(button);
      const box = button.getBoundingClientRect();
      return {
        part: button.getAttribute('part'),
        look: names.map((name) => style.getPropertyValue(name)).join('; '),
        // in half pixels
        size: [box.width, box.height].map((length) => Math.round(length * 2) / 2),
        height: box.height,
        order: box.top * 1e4 + box.left,
        isCut:
          button.scrollWidth > button.clientWidth || button.scrollHeight > button.clientHeight
            ? `${innerWidth} ${button.scrollWidth} ${button.clientWidth} ${button.scrollHeight} ${button.clientHeight}`
            : '',
      };
    });
    const { scrollPaddingTop, scrollPaddingBottom } = document.documentElement.style;
    return {
      left,
      right: document.documentElement.clientWidth - right,
      top,
      bottom: innerHeight - bottom,
      width,
      height,
      buttons,
      padding: [scrollPaddingTop, scrollPaddingBottom].map((length) => Number.parseInt(length, 10) || 0),
      isScrolled: panel.scrollHeight > panel.clientHeight,
      isWide: document.documentElement.scrollWidth > innerWidth || panel.scrollWidth > panel.clientWidth,
    };
  });

for (const [name, theme] of Object.entries(themes)) {
  // the modal one has a test of its own
  test(
    `${name}: where it should be, small, and fair at every width`,
    sampled(name === 'bar'),
    async ({ net, visitor, banner }) => {
      serveLook(net, { theme }, longPage);
      await visitor.goto(home);
      await fontsReady(visitor);
      await banner.shown();
      for (const [width, height] of windows) {
        await visitor.viewport(width, height);
        await expect.poll(() => visitor.run(() => innerWidth)).toBe(width);
        await visitor.run(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const seen = await measure(visitor);
        const isTop = /^top/.test(theme.position ?? '');
        expect(seen.isWide).toBe(false);
        // 40 % of a phone; half of a phone on its side, and of the smallest window; where the page waits, all of it fits
        const most = height > 420 && width < 480 ? 0.4 : 0.5;
        expect(seen.height).toBeLessThanOrEqual((theme.modal ? 1 : most) * height + 0.5);
        if (theme.modal && height > 420) expect(seen.isScrolled).toBe(false);
        const gap = { bar: 0, box: width < 480 ? 0 : 20, dialog: 0 }[theme.layout ?? (theme.modal ? 'dialog' : 'bar')];
        if (theme.layout === 'dialog' || theme.modal) {
          expect(Math.abs(seen.left - seen.right)).toBeLessThanOrEqual(1);
          expect(Math.abs(seen.top - seen.bottom)).toBeLessThanOrEqual(1);
        } else {
          expect(Math.round(isTop ? seen.top : seen.bottom)).toBe(gap);
          expect(Math.round(/right$/.test(theme.position ?? '') ? seen.right : seen.left)).toBe(gap);
        }
        // An element that gets the focus scrolls to a place beside the banner.
        if (!theme.modal) expect(seen.padding[isTop ? 0 : 1]).toBeGreaterThanOrEqual(Math.floor(seen.height));

        const [accept, reject, customize] = seen.buttons;
        expect(seen.buttons.map(({ part }) => part)).toEqual(['button accept', 'button reject', 'button customize']);
        expect(accept?.look).toBe(reject?.look);
        expect(accept?.size).toEqual(reject?.size);
        for (const { height, isCut } of seen.buttons) {
          expect(height).toBeGreaterThanOrEqual(44);
          expect(isCut).toBe('');
        }
        // the same order on every screen
        expect(accept?.order).toBeLessThan(reject?.order ?? 0);
        expect(reject?.order).toBeLessThan(customize?.order ?? 0);
      }
    },
  );
}

test(
  'light and dark are as the site says, whatever the visitor has',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const background = () =>
      visitor.run(() => {
        const panel = document.querySelector('akkoord-banner')?.shadowRoot?.querySelector('[part="banner"]');
        return panel ? getComputedStyle(panel).backgroundColor : '';
      });
    const seen: string[] = [];
    for (const scheme of ['auto', 'light', 'dark'] as const) {
      serveLook(net, { theme: { scheme } }, longPage);
      await visitor.goto(home);
      await fontsReady(visitor);
      await banner.shown();
      seen.push(await background());
    }
    expect(seen[0]).toBe(seen[1]);
    expect(seen[2]).not.toBe(seen[1]);
  },
);

test('a modal banner leaves the privacy statement to be read', onlyInChromium, async ({ net, visitor, banner }) => {
  serveLook(net, { theme: { modal: true }, controller: { name: 'Stoel BV', privacyUrl: '/?over=privacy' } }, longPage);
  await visitor.goto(home);
  await fontsReady(visitor);
  await banner.shown();
  const isModal = () =>
    visitor.run(() => !!document.querySelector('akkoord-banner')?.shadowRoot?.querySelector('dialog'));
  expect(await isModal()).toBe(false);
  serveLook(net, { theme: { modal: true }, controller: { name: 'Stoel BV', privacyUrl: '/privacy' } }, longPage);
  await visitor.goto(home);
  await fontsReady(visitor);
  await banner.shown();
  expect(await isModal()).toBe(true);
  // So it is where a router goes there, and away again.
  const goTo = (path: string) =>
    visitor.run((path: string) => {
      history.pushState(null, '', path);
      document.querySelector('h1')?.replaceChildren(path);
    }, path);
  await goTo('/privacy');
  await expect.poll(isModal).toBe(false);
  await banner.shown();
  await goTo('/contact');
  await expect.poll(isModal).toBe(true);
  await banner.accept();
  await goTo('/privacy');
  expect(await visitor.run(() => document.querySelector('akkoord-banner'))).toBe(null);
});

test('only a modal banner keeps the page waiting, and Escape is no answer to it', async ({
  net,
  visitor,
  banner,
  preferences,
}) => {
  serveLook(net, { theme: { layout: 'dialog' } }, longPage);
  await visitor.goto(home);
  await fontsReady(visitor);
  await banner.shown();
  expect(await visitor.run(() => document.activeElement === document.body)).toBe(true);
  await visitor.click('header a');
  expect(await visitor.run(() => location.hash)).toBe('#a');

  serveLook(net, { theme: { modal: true } }, longPage);
  await visitor.goto(home);
  await fontsReady(visitor);
  await banner.shown();
  expect((await visitor.focusInfo()).part).toBe('title');
  const isBehind = () =>
    visitor.run(() => {
      const link = document.querySelector<HTMLElement>('header a');
      link?.focus();
      return document.activeElement === link;
    });
  expect(await isBehind()).toBe(false);
  for (let n = 0; n < 3; n++) await visitor.press('Escape');
  await expect.poll(isBehind).toBe(false);
  expect(await visitor.run(() => [window.akkoord?.state.view, window.akkoord?.state.decision])).toEqual([
    'banner',
    null,
  ]);
  // The focus stays within the dialog.
  const walked: string[] = [];
  for (let n = 0; n < 4; n++) {
    await visitor.press('Tab');
    walked.push((await visitor.focusInfo()).text);
  }
  expect(walked).toEqual(expect.arrayContaining(['Alles accepteren', 'Alles weigeren', 'Zelf kiezen']));
  // into the preferences and back, then an answer
  await preferences.open();
  await visitor.press('Escape');
  await banner.shown();
  expect(await isBehind()).toBe(false);
  await banner.reject();
  await banner.gone();
  expect(await isBehind()).toBe(true);
  expect(await visitor.run(() => getComputedStyle(document.body).overflow)).toBe('visible');
});

test('a modal banner is laid out as a dialog, not as a bar', onlyInChromium, async ({ net, visitor, banner }) => {
  serveLook(net, { theme: { modal: true, layout: 'bar' } }, longPage);
  await visitor.viewport(1280, 800);
  await visitor.goto(home);
  await banner.shown();
  const text = await visitor.box(`${banner.host} [part="title"]`);
  const button = await visitor.box(banner.button('accept'));
  expect(button?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
  expect(button?.x).toBe(text?.x);
});

test.describe('at 400 % zoom', () => {
  test.use({ visitorOptions: { viewport: { width: 320, height: 256 } } });
  test('the banner is part of the page, nothing runs off the side, and everything can be reached', async ({
    net,
    visitor,
    banner,
  }) => {
    serveLook(net, {}, longPage);
    await visitor.goto(home);
    await fontsReady(visitor);
    await banner.shown();
    const seen = await visitor.run(() => {
      const host = document.querySelector('akkoord-banner');
      if (!host) throw new Error('no banner');
      return {
        position: getComputedStyle(host).position,
        isFirst: document.body.firstElementChild === host,
        isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        belowIt:
          (document.querySelector('header')?.getBoundingClientRect().top ?? 0) - host.getBoundingClientRect().bottom,
        padding: document.documentElement.style.scrollPaddingBottom,
      };
    });
    expect(seen).toMatchObject({ position: 'static', isFirst: true, isWide: false, padding: '' });
    expect(seen.belowIt).toBeGreaterThanOrEqual(0);
    for (const part of ['accept', 'reject', 'customize']) {
      const isHit = await visitor.run((part) => {
        const button = document.querySelector(`akkoord-banner [part~="${part}"]`);
        button?.scrollIntoView();
        const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === button;
      }, part);
      expect(isHit).toBe(true);
    }
    const panel = await visitor.run(() => {
      const { scrollHeight = 0, clientHeight = 0 } =
        document.querySelector('akkoord-banner')?.shadowRoot?.querySelector('[part="banner"]') ?? {};
      return { scrollHeight, clientHeight };
    });
    // The page scrolls it; it has no scrollbar of its own.
    expect(panel.scrollHeight).toBe(panel.clientHeight);
    // And above the page again when there is room.
    await visitor.viewport(1280, 800);
    await visitor.until(() => {
      const host = document.querySelector('akkoord-banner');
      return host && getComputedStyle(host).position === 'fixed';
    });
  });

  for (const theme of [
    { layout: 'dialog' },
    { layout: 'box' },
    { modal: true },
    { modal: true, layout: 'bar' },
  ] as const) {
    test(
      `every part can be reached with ${JSON.stringify(theme)}`,
      onlyInChromium,
      async ({ net, visitor, banner }) => {
        serveLook(net, { theme }, longPage);
        await visitor.goto(home);
        await banner.shown();
        for (const part of ['title', 'accept', 'reject', 'customize']) {
          const isInWindow = await visitor.run((part) => {
            const element = document.querySelector(`akkoord-banner [part~="${part}"]`);
            element?.scrollIntoView();
            const { left, top, right, bottom } = element?.getBoundingClientRect() ?? new DOMRect(-1);
            return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
          }, part);
          expect(isInWindow, part).toBe(true);
        }
      },
    );
  }
});
