import { bannerOf, placeholderOf, preferencesOf, triggerOf } from '../../support/consent-ui.ts';
import { notInWebKit } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { Engine } from '../../support/visitor.ts';
import { home, said, servePages, settle } from '../site.ts';
import { look, page } from './styled-page.ts';

// Two settings at once, one worker: in Firefox each combination takes a browser of its own.
test.describe.configure({ mode: 'default' });
const settings = (engine: Engine) => ({ reducedMotion: true, ...(engine !== 'webkit' && { forcedColors: true }) });

test('nothing moves for longer than a frame', async ({ net, visit, engine }) => {
  const visitor = await visit(settings(engine));
  servePages(net, page(''));
  await visitor.goto(home);
  await bannerOf(visitor).shown();
  expect(await visitor.run(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
  const moving = () =>
    visitor.run(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('akkoord-'))
        .flatMap((host) => [host, ...host.children, ...(host.shadowRoot?.querySelectorAll('*') ?? [])])
        .flatMap((node) => {
          const { animationDuration, animationDelay, transitionDuration } = getComputedStyle(node);
          const times = `${animationDuration}, ${animationDelay}, ${transitionDuration}`
            .split(', ')
            .map((text) => Number.parseFloat(text) * (text.endsWith('ms') ? 1 : 1000));
          const running = node.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime));
          return [...times, ...running].filter((ms) => ms > 16).map((ms) => `${node.localName} ${ms}`);
        }),
    );
  expect(await moving()).toEqual([]);
  await preferencesOf(visitor).open();
  expect(await moving()).toEqual([]);
  await visitor.click('akkoord-preferences >>> [part~="switch"]:enabled');
  expect(await moving()).toEqual([]);
  await preferencesOf(visitor).accept();
  await triggerOf(visitor).shown();
  expect(await moving()).toEqual([]);
});
test(
  'forced colours: the visitor’s own, real borders, and states that need no colour',
  notInWebKit,
  async ({ net, visit, engine }) => {
    const visitor = await visit(settings(engine));
    expect(await visitor.run(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    servePages(net, page(':root { --akkoord-accent: #ff8c00; --akkoord-background: #ffe; --akkoord-control: #ffe }'));
    await visitor.goto(home);
    await bannerOf(visitor).shown();
    await placeholderOf(visitor).shown();
    // each has a border that can be seen from what is behind it
    const borders = (layer: string) =>
      visitor.run((layer) => {
        const host = document.querySelector(layer);
        const canvas = document.createElement('div');
        canvas.style.backgroundColor = 'Canvas';
        document.body.append(canvas);
        const behind = getComputedStyle(canvas).backgroundColor;
        canvas.replaceWith();
        return [...(host?.children ?? []), ...(host?.shadowRoot?.querySelectorAll('button, [part~="switch"]') ?? [])]
          .filter(
            // The browser draws a native checkbox itself.
            (node) => node.matches('button') || (node.matches('input') && getComputedStyle(node).appearance === 'none'),
          )
          .map((node) => {
            const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(node);
            return [
              node.getAttribute('part'),
              borderTopStyle,
              Number.parseFloat(borderTopWidth) >= 1,
              borderTopColor !== behind,
            ];
          });
      }, layer);
    const real = (parts: readonly string[]) => parts.map((part) => [part, 'solid', true, true]);
    expect(await borders('akkoord-banner')).toEqual(real(['button accept', 'button reject', 'button customize']));
    expect(await borders('akkoord-placeholder')).toEqual(real(['button load', 'button customize']));
    expect(await look(visitor, 'akkoord-banner', '[part~="accept"]', 'background-color')).not.toEqual([
      'rgb(255, 140, 0)',
    ]);
    await preferencesOf(visitor).open();
    expect(await borders('akkoord-preferences')).toEqual(
      real(['button close', ...Array<string>(4).fill('switch'), 'button accept', 'button reject', 'button save']),
    );
    // off and on differ by the place of the thumb, which is drawn with a border, and by a word
    const state = () =>
      visitor.run(() => {
        const input = document.querySelector('akkoord-preferences')?.shadowRoot?.querySelector('#c-functional');
        const thumb = input && getComputedStyle(input, '::before');
        return [input?.previousElementSibling?.textContent, thumb?.left, thumb?.borderTopStyle, thumb?.borderTopWidth];
      });
    expect(await state()).toEqual(['Uit', '4px', 'solid', '7px']);
    await preferencesOf(visitor).switch('functional');
    expect(await state()).toEqual(['Aan', '22px', 'solid', '7px']);
    // The check reports no colours that nobody sees.
    await settle(net, visitor);
    expect(await said(visitor)).toBe('');
    await preferencesOf(visitor).save();
    expect(await bannerOf(visitor).count()).toBe(0);
  },
);
