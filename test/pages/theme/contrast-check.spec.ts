import { readFileSync } from 'node:fs';
import { onlyInChromium } from '../../support/engines.ts';
import { expect, test } from '../../support/fixtures.ts';
import type { Visitor } from '../../support/visitor.ts';
import { complaints, home, said, servePages, settingsLink, setUpWithChecks } from '../site.ts';

const file = '/dist/akkoord.check.js';
const styled = (css: string, more = setUpWithChecks()) => ({
  lang: 'nl',
  head: `<style>${css}</style>${more}`,
  body: `<main><h1>Kop</h1></main>${settingsLink}`,
});

/** The check has come and has done its work: what the page asked of it came before. */
const checked = (visitor: Visitor, url: string) =>
  visitor.run(async (url) => {
    await import(url);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }, url);

const warnings = async (visitor: Visitor) => (await complaints(visitor)).map(({ detail }) => detail);

test(
  'a bad accent: one message, with the properties, the colours, the ratio found and needed',
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    servePages(net, styled(':root { --akkoord-color-scheme: light; --akkoord-accent: #ff8c00 }'));
    await visitor.goto(home);
    await banner.shown();
    await net.request(file);
    await checked(visitor, file);
    const documented = /^> (akkoord: .*)$/m.exec(readFileSync('docs/theming.md', 'utf8'))?.[1];
    expect(documented).toContain('#ff8c00 on #ffffff has a contrast of 2.33:1; needed: 4.5:1 for the text of link');
    expect(await warnings(visitor)).toEqual([documented]);
    // the same page, asked again
    await preferences.open();
    await visitor.press('Escape');
    await banner.shown();
    expect((await warnings(visitor)).filter((text) => text.includes('#ff8c00 on #ffffff'))).toHaveLength(1);
  },
);

test('every way to write a colour, and what shines through', async ({ net, visitor, banner }) => {
  for (const [css, message] of [
    [
      '--akkoord-on-accent: hsl(216 64% 40%)',
      /^akkoord: #2559a7 on #1d4786 has a contrast of 1\.33:1.*--akkoord-on-accent or --akkoord-accent\.$/,
    ],
    [
      '--akkoord-muted: oklch(75% 0 0)',
      /^akkoord: #[\da-f]{6} on #ffffff has a contrast of 2\.\d+:1.*text of text.*--akkoord-muted or --akkoord-background\.$/,
    ],
    [
      '--akkoord-muted: color(display-p3 0.6 0.6 0.6)',
      /^akkoord: #999999 on #ffffff has a contrast of 2\.84:1.*--akkoord-muted/,
    ],
    ['--akkoord-muted: rgb(0 0 0 / 0.4)', /^akkoord: #999999 on #ffffff has a contrast of 2\.84:1.*--akkoord-muted/],
    [
      '--akkoord-background: #ffffffcc; --akkoord-muted: #777',
      /^akkoord: #777777 on #ffffff has a contrast of 4\.47:1.*--akkoord-muted or --akkoord-background/,
    ],
    [
      '--akkoord-control: silver',
      /^akkoord: #c0c0c0 on #ffffff has a contrast of 1\.81:1; needed: 3:1 for the edge of switches.*--akkoord-control or --akkoord-background\.$/,
    ],
    [
      '--akkoord-focus: gold',
      /^akkoord: #ffd700 on #ffffff has a contrast of 1\.4:1; needed: 3:1 for the edge of focus ring.*--akkoord-focus or --akkoord-background\.$/,
    ],
    [
      '--akkoord-hover: #a0c0ff',
      /^akkoord: #ffffff on #a0c0ff has a contrast of 1\.\d+:1; needed: 4\.5:1 for the text of buttons under the pointer.*--akkoord-on-accent or --akkoord-hover\.$/,
    ],
    ['--akkoord-surface: #777', /--akkoord-surface/],
  ] as const) {
    await test.step(css, async () => {
      net.forget();
      servePages(net, styled(`:root { --akkoord-color-scheme: light; ${css} }`));
      const before = (await warnings(visitor)).length;
      await visitor.goto(home);
      await banner.shown();
      await net.request(file);
      await checked(visitor, file);
      const said = (await warnings(visitor)).slice(before);
      expect(said[0]).toMatch(message);
      if (!css.includes('surface')) expect(said).toHaveLength(1);
    });
  }
});
test(
  'the scheme that is not on the screen is looked at too, where it is known',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    const dark = /^akkoord: .* in a dark colour scheme; needed: .*--akkoord-accent/;
    for (const [css, message] of [
      // Dark blue on the library's dark background.
      [':root { --akkoord-accent: #14305c }', dark],
      [':root { --akkoord-color-scheme: light; --akkoord-accent: #14305c }', undefined],
      [':root { --akkoord-accent: light-dark(#14305c, #b5cdff) }', undefined],
      [
        ':root { --akkoord-accent: #14305c } @media (prefers-color-scheme: dark) { :root { --akkoord-accent: #b5cdff } }',
        undefined,
      ],
    ] as const) {
      await test.step(css, async () => {
        net.forget();
        servePages(net, styled(css));
        const before = (await warnings(visitor)).length;
        await visitor.goto(home);
        await banner.shown();
        await net.request(file);
        await checked(visitor, file);
        const said = (await warnings(visitor)).slice(before);
        if (message) expect(said[0]).toMatch(message);
        else expect(said).toEqual([]);
        expect(await visitor.run(() => document.querySelector('akkoord-banner')?.getAttribute('style') || '')).toBe('');
      });
    }
  },
);
test(
  'what ::part does to the preferences is seen when they open',
  onlyInChromium,
  async ({ net, visitor, banner, preferences }) => {
    servePages(
      net,
      styled(`:root { --akkoord-accent: light-dark(#1d4786, #a9c6ff) }
    akkoord-preferences::part(save) { background: #eee; border-color: #eee; color: #ccc }`),
    );
    await visitor.goto(home);
    await banner.shown();
    await net.request(file);
    await checked(visitor, file);
    expect(await said(visitor)).toBe('');
    await preferences.open();
    await checked(visitor, file);
    expect(await warnings(visitor)).toEqual([
      expect.stringMatching(/^akkoord: #cccccc on #eeeeee .* text of save .*Change ::part\(save\)\.$/),
      expect.stringMatching(/^akkoord: #eeeeee on #ffffff .* 3:1 for the edge of save .*--akkoord-background/),
    ]);
  },
);
test('the check runs under a strict policy', onlyInChromium, async ({ net, visitor, banner }) => {
  const policy = `default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;
  net.route(`${home}merk.css`, {
    type: 'text/css',
    body: ':root { --akkoord-muted: oklch(75% 0 0); --akkoord-color-scheme: light }',
  });
  const nonced = setUpWithChecks().replace('<script src', '<script nonce="n1" src');
  servePages(
    net,
    { ...styled(''), head: `<link rel="stylesheet" href="/merk.css">${nonced}` },
    { 'content-security-policy': policy },
  );
  await visitor.goto(home);
  await banner.shown();
  await net.request(file);
  await expect.poll(() => said(visitor)).toMatch(/^console warn akkoord: .*--akkoord-muted or --akkoord-background\.$/);
});
