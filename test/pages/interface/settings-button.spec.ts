import { inputsIn } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import { fontsReady } from '../../support/test-font.ts';
import { home } from '../site.ts';
import { fullPage, serveLook } from './looks.ts';

const page = `${fullPage}<button id="chat" style="position:fixed;left:16px;bottom:16px;height:48px">Chat</button>`;

test('the floating button is small, named, and where the site wants it; on a phone it covers nothing', async ({
  net,
  visitor,
  banner,
  preferences,
  trigger,
}) => {
  const positions = [true, 'bottom-right', 'top-left', 'top-right'] as const;
  for (const position of inputsIn(visitor.engine, positions, (position) => position === 'top-right')) {
    await visitor.viewport(1280, 800);
    serveLook(net, { trigger: position }, page);
    await visitor.clearCookies();
    await visitor.goto(home);
    await fontsReady(visitor);
    await banner.shown();
    await banner.reject();
    await trigger.shown();
    const box = await visitor.box(trigger.button);
    if (!box) throw new Error('There is no settings button');
    const { x, y, width, height } = box;
    expect(height).toBeGreaterThanOrEqual(44);
    expect(width).toBeLessThan(260);
    expect(await visitor.text(trigger.button)).toBe('Cookie-instellingen');
    const [isTop, isRight] = [/^top/.test(`${position}`), /right$/.test(`${position}`)];
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
    await trigger.press();
    await preferences.shown();
    await visitor.press('Escape');
    await visitor.until(() => window.akkoord?.state.view === 'none');
    expect((await visitor.focusInfo()).part).toContain('trigger');
  }
});
