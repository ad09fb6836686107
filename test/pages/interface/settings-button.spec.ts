import { expect, test } from '../../support/fixtures.ts';
import { bannerShown, dialogShown, home, reject } from '../site.ts';
import { fullPage, serveLook } from './looks.ts';

const page = `${fullPage}<button id="chat" style="position:fixed;left:16px;bottom:16px;height:48px">Chat</button>`;

test('the floating button is small, named, and where the site wants it; on a phone it covers nothing', async ({
  net,
  visitor,
}) => {
  for (const trigger of [true, 'bottom-right', 'top-left', 'top-right'] as const) {
    await visitor.viewport(1280, 800);
    serveLook(net, { trigger }, page);
    await visitor.clearCookies();
    await visitor.goto(home);
    await bannerShown(visitor);
    await visitor.click(reject);
    await visitor.until(() => document.querySelector('akkoord-trigger'));
    const box = await visitor.box('akkoord-trigger >>> button');
    if (!box) throw new Error('no trigger');
    const { x, y, width, height } = box;
    expect(height).toBeGreaterThanOrEqual(44);
    expect(width).toBeLessThan(260);
    expect(await visitor.text('akkoord-trigger >>> button')).toBe('Cookie-instellingen');
    const [isTop, isRight] = [/^top/.test(`${trigger}`), /right$/.test(`${trigger}`)];
    expect(Math.round(isTop ? y : 800 - y - height)).toBe(16);
    if (isRight) expect(x + width).toBeGreaterThan(1280 - 40);
    else expect(Math.round(x)).toBe(16);

    // 320 px: over no control of the page, wherever that is scrolled to
    await visitor.viewport(320, 640);
    const covered = await visitor.run(() => {
      const trigger = document.querySelector('akkoord-trigger');
      const over: string[] = [];
      for (let top = 0; top <= document.documentElement.scrollHeight; top += 100) {
        scrollTo(0, top);
        const ours = trigger?.getBoundingClientRect() ?? new DOMRect();
        for (const control of document.querySelectorAll(
          'main a, main button, main iframe, akkoord-placeholder, akkoord-declaration',
        )) {
          const its = control.getBoundingClientRect();
          if (its.left < ours.right && its.right > ours.left && its.top < ours.bottom && its.bottom > ours.top)
            over.push(`${control.localName} at ${top}`);
        }
      }
      return over;
    });
    expect(covered).toEqual([]);
    await visitor.click('akkoord-trigger >>> button');
    await dialogShown(visitor);
    await visitor.press('Escape');
    await visitor.until(() => window.akkoord?.state.view === 'none');
    expect((await visitor.focusInfo()).part).toContain('trigger');
  }
});
