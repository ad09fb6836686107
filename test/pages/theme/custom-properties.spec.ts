import { readFileSync } from 'node:fs';
import { bannerOf } from '../../support/consent-ui.ts';
import { onlyInChromium } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { Visitor } from '../../support/visitor.ts';
import { home, said, servePages } from '../site.ts';
import { look, page } from './styled-page.ts';

async function everyLook(visitor: Visitor) {
  // What keeps a second press out is there for as long as a double click can last.
  await visitor.until(
    () => !document.querySelector('akkoord-preferences')?.shadowRoot?.querySelector('akkoord-shield'),
  );
  return visitor.run(() =>
    [...document.querySelectorAll('akkoord-banner, akkoord-placeholder, akkoord-preferences')].flatMap((host) =>
      [host, ...host.children, ...(host.shadowRoot?.querySelectorAll('*') ?? [])].map((node) => {
        const style = getComputedStyle(node);
        const names =
          'color background-color border-top-color border-top-width border-top-left-radius box-shadow font'.split(' ');
        return [node.localName, ...names.map((name) => style.getPropertyValue(name))].join(' ');
      }),
    ),
  );
}

/** The first style sheet of the page for people who restyle. */
const tenLines = /```css\n([\s\S]*?)```/.exec(readFileSync('docs/theming.md', 'utf8'))?.[1] ?? '';

test('the ten lines of the documentation restyle every layer, and nothing is wrong with them', async ({
  net,
  visitor,
  banner,
  preferences,
  placeholder,
  trigger,
}) => {
  expect(tenLines.trim().split('\n')).toHaveLength(10);
  servePages(net, page(tenLines));
  await visitor.goto(home);
  await banner.shown();
  await placeholder.shown();
  const red = 'rgb(179, 38, 30)';
  const button = ['rgb(255, 255, 255)', red, '999px', '"Work Sans", Verdana, sans-serif'];
  const properties = ['color', 'background-color', 'border-top-left-radius', 'font-family'];
  for (const name of ['accept', 'reject'])
    expect(await look(visitor, 'akkoord-banner', `[part~="${name}"]`, ...properties)).toEqual(button);
  expect(await look(visitor, 'akkoord-banner', 'h2', 'color')).toEqual(['rgb(34, 34, 59)']);
  expect(await look(visitor, 'akkoord-banner', '[part="banner"]', 'background-color')).toEqual(['rgb(255, 253, 248)']);
  expect(await look(visitor, 'akkoord-placeholder', '[part~="load"]', ...properties)).toEqual(button);
  await preferences.open();
  expect(await look(visitor, 'akkoord-preferences', '[part~="save"]', ...properties)).toEqual(button);
  expect(await look(visitor, 'akkoord-preferences', 'dialog', 'border-top-left-radius')).toEqual(['4px']);
  await preferences.reject();
  await trigger.shown();
  expect(await look(visitor, 'akkoord-trigger', 'button', 'background-color', 'border-top-left-radius')).toEqual([
    'rgb(255, 253, 248)',
    '999px',
  ]);
  expect(await said(visitor)).toBe('');
});
test(
  'the token sheet has the defaults: with it nothing looks different, light or dark',
  onlyInChromium,
  async ({ net, visitor, preferences, placeholder }) => {
    servePages(net, page(''));
    await visitor.goto(home);
    await placeholder.shown();
    await preferences.open();
    const sheet = readFileSync('dist/themes/company.css', 'utf8');
    for (const scheme of ['light', 'dark']) {
      const [without, own] = await wear('', scheme);
      const [worn, copied] = await wear(sheet, scheme);
      expect([own, copied]).toEqual(['', '#22303c']);
      expect(worn.length).toBeGreaterThan(60);
      expect(worn).toEqual(without);
    }

    async function wear(css: string, scheme: string) {
      // A property without a meaning shows that the style sheet was applied.
      const text =
        css &&
        `${css.replace(/--akkoord-color-scheme:[^;]*;/, `--akkoord-color-scheme: ${scheme};`)} :root { --copied: #22303c }`;
      await visitor.run(
        (text, scheme) => {
          const style = document.querySelector('#own');
          if (style) style.textContent = text || `:root { --akkoord-color-scheme: ${scheme} }`;
        },
        text,
        scheme,
      );
      const copied = await visitor.run(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--copied').trim(),
      );
      return [await everyLook(visitor), copied] as const;
    }
  },
);

test('the colour scheme is the visitor’s, unless the site says which', async ({ net, visit }) => {
  const visitor = await visit({ colorScheme: 'dark' });
  for (const [css, background] of [
    ['', 'rgb(26, 29, 35)'],
    [':root { --akkoord-color-scheme: light }', 'rgb(255, 255, 255)'],
    [':root { --akkoord-background: light-dark(#eee, #222) }', 'rgb(34, 34, 34)'],
  ] as const) {
    servePages(net, page(css));
    await visitor.goto(home);
    await bannerOf(visitor).shown();
    expect(await look(visitor, 'akkoord-banner', '[part="banner"]', 'background-color')).toEqual([background]);
  }
});
test('one layer can have properties of its own', onlyInChromium, async ({ net, visitor, banner, placeholder }) => {
  servePages(net, page('akkoord-placeholder { --akkoord-accent: #5b2a86 } akkoord-banner { --akkoord-radius: 0 }'));
  await visitor.goto(home);
  await banner.shown();
  await placeholder.shown();
  expect(await look(visitor, 'akkoord-placeholder', '[part~="load"]', 'background-color')).toEqual([
    'rgb(91, 42, 134)',
  ]);
  expect(await look(visitor, 'akkoord-banner', '[part~="accept"]', 'background-color')).toEqual(['rgb(29, 71, 134)']);
});

test(
  'a browser that does not know light-dark() shows the light default, whatever the page set',
  onlyInChromium,
  async ({ net, visitor, banner, preferences, placeholder }) => {
    const unknown = (text: string) => text.replaceAll('light-dark(', 'light-dusk(');
    const colours = async (css: string) => {
      servePages(net, page(unknown(css)));
      await visitor.goto(home);
      await banner.shown();
      await placeholder.shown();
      await visitor.press('Tab');
      const focus = await visitor.run(() => document.activeElement && getComputedStyle(document.activeElement).outline);
      await preferences.open();
      return [focus, ...(await everyLook(visitor)).map((line) => line.replace(/ \S+ \S+px .*/, ''))];
    };
    const plain = await colours(':root { --akkoord-color-scheme: light }');
    expect(plain.length).toBeGreaterThan(60);
    for (const file of ['akkoord.js', 'akkoord.ui.js'])
      net.route(`/dist/${file}`, { type: 'text/javascript', body: unknown(readFileSync(`dist/${file}`, 'utf8')) });
    for (const file of ['ink.css', 'company.css'])
      expect(
        await colours(
          readFileSync(`dist/themes/${file}`, 'utf8').replace(/--akkoord-(radius|shadow|font|button)[^;}]*/g, ''),
        ),
      ).toEqual(plain);
  },
);
