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

test('what has the focus is never hidden by the floating button: it changes sides', async ({
  net,
  visitor,
  banner,
  trigger,
}) => {
  const link = (id: string, side: string) =>
    `<a id="${id}" href="/${id}" style="position:fixed;${side}:32px;bottom:30px">${id}</a>`;
  const frame =
    '<x-low></x-low><script>document.querySelector("x-low").attachShadow({ mode: "open" }).innerHTML = ' +
    `'${link('deep', 'margin-left:60px;left')}'</script>`;
  serveLook(
    net,
    { trigger: true },
    `<main><a id="first" href="/first">Boven</a></main>${link('low', 'left')}${link('far', 'right')}${frame}`,
  );
  await visitor.goto(home);
  await banner.shown();
  await banner.reject();
  await trigger.shown();
  const isSeen = (id: string) =>
    visitor.until((id: string) => {
      const root = document.querySelector('x-low')?.shadowRoot;
      const link = document.getElementById(id) ?? root?.getElementById(id);
      const { left = 0, top = 0, width = 0, height = 0 } = link?.getBoundingClientRect() ?? {};
      const at: [number, number] = [left + width / 2, top + height / 2];
      const found = document.elementFromPoint(...at);
      return link && (found === link || root?.elementFromPoint(...at) === link);
    }, id);
  for (const id of ['low', 'far', 'deep', 'far']) {
    await visitor.run((id: string) => {
      (document.getElementById(id) ?? document.querySelector('x-low')?.shadowRoot?.getElementById(id))?.focus();
    }, id);
    await isSeen(id);
  }
  // It has the focus itself while it is pressed. If it moved then, the press would come to nothing.
  const place = () => visitor.run(() => document.querySelector('akkoord-trigger')?.getBoundingClientRect().x);
  const before = await place();
  await visitor.run(async () => {
    document.querySelector('akkoord-trigger')?.shadowRoot?.querySelector('button')?.focus();
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  });
  expect(await place()).toBe(before);
});
