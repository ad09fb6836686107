// Takes screenshots of the built interface into the ignored folder `screenshots/`: every state, layout, colour scheme and
// width, and three of each language. `npm run screenshots` builds first; `npm run screenshots -- locales/ar` takes only
// those whose path starts with `locales/ar`. Set CHROMIUM to use another browser than /usr/bin/chromium.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const output = fileURLToPath(new URL('../screenshots/', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const pathPrefix = process.argv[2] ?? '';
// Not a developer's host (such as *.test): visitors on a public host do not get akkoord.check.js, and neither do pictures.
const origin = 'https://www.voorbeeld.example';

const widths = { 320: 640, 390: 844, 768: 1024, 1280: 800 };
const schemes = ['light', 'dark'];
const layouts = {
  bar: {},
  'bar-top': { layout: 'bar', position: 'top' },
  'box-bottom-left': { layout: 'box' },
  'box-bottom-right': { layout: 'box', position: 'bottom-right' },
  'box-top-left': { layout: 'box', position: 'top-left' },
  'box-top-right': { layout: 'box', position: 'top-right' },
  dialog: { layout: 'dialog' },
  'dialog-modal': { modal: true },
};
const locales = [...readdirSync(`${dist}locales`).map((file) => file.replace('.js', '')), 'en', 'nl'].sort();

const config = {
  policyDate: '2026-11-01',
  controller: { name: 'Voorbeeld BV', privacyUrl: '/privacy' },
  categories: {
    necessary: {
      services: {
        session: {
          label: 'Bestelsysteem',
          provider: 'Voorbeeld BV',
          cookies: [{ name: 'PHPSESSID', lifetime: 'session' }],
        },
      },
    },
    functional: { granular: true, services: { youtube: { preset: 'youtube' }, maps: { preset: 'google-maps' } } },
    analytics: { services: { ga: { preset: 'google-analytics', id: 'G-XXXXXXX', processorAgreement: '2026-01-15' } } },
    targeting: { services: { meta: { preset: 'meta-pixel', id: '123' } } },
  },
};

const html = ({ language, settings, body }) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Voorbeeld BV</title>
<style>
:root { color-scheme: light dark; font: 17px/1.6 Georgia, serif; }
body { margin: 0; }
header, main { padding: 20px max(20px, 50vw - 520px); }
header { background: light-dark(#e8eef4, #24303c); }
iframe { width: 100%; max-width: 640px; aspect-ratio: 16 / 9; }
</style>
<script type="application/json" data-akkoord-config>${JSON.stringify(settings)}</script>
<script src="/dist/akkoord.js"></script>
</head>
<body>
<header><strong>Voorbeeld BV</strong></header>
<main><h1>Kantoorstoelen op maat</h1>${body}</main>
</body>
</html>`;
const paragraphs =
  '<p>Goed zitten begint bij goed meten. Wij komen bij u langs, meten op, en leveren binnen zes weken.</p>'.repeat(6);
const video =
  '<iframe data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/x" title="Film"></iframe>';

const states = {
  banner: { body: paragraphs },
  preferences: { body: paragraphs, act: openPreferences },
  'preferences-unfolded': { body: paragraphs, act: unfoldPreferences },
  placeholder: { body: video, act: refuse },
  declaration: { body: '<div data-consent-declaration></div>', act: refuse, fullPage: true },
  trigger: { body: paragraphs, settings: { trigger: true }, act: refuseAndScrollToTrigger },
};

async function refuse(page) {
  await page.locator('akkoord-banner [part~=reject]').click();
}
/** On a narrow screen the settings button is at the end of the page. */
async function refuseAndScrollToTrigger(page) {
  await refuse(page);
  await page.locator('akkoord-trigger').scrollIntoViewIfNeeded();
}
async function openPreferences(page) {
  await page.locator('akkoord-banner [part~=customize]').click();
  await page.locator('akkoord-preferences [part~=save]').waitFor();
}
async function unfoldPreferences(page) {
  await openPreferences(page);
  for (const details of await page.locator('akkoord-preferences details').all())
    await details.evaluate((element) => {
      element.open = true;
    });
  await page
    .locator('akkoord-preferences [part~=category]')
    .nth(2)
    .evaluate((category) => category.scrollIntoView());
}

const shots = [];
for (const [width, height] of Object.entries(widths)) {
  for (const scheme of schemes) {
    for (const [name, theme] of Object.entries(layouts))
      shots.push({ path: `layouts/${name}-${width}-${scheme}`, state: 'banner', width, height, scheme, theme });
    for (const state of Object.keys(states).filter((state) => state !== 'banner'))
      shots.push({ path: `states/${state}-${width}-${scheme}`, state, width, height, scheme });
  }
}
for (const language of locales)
  for (const state of ['banner', 'preferences', 'declaration'])
    shots.push({ path: `locales/${language}-${state}`, state, width: 320, height: 640, scheme: 'light', language });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const { path, state, width, height, scheme, theme, language = 'nl' } of shots) {
  if (!path.startsWith(pathPrefix)) continue;
  const { body, act, settings, fullPage } = states[state];
  const page = await browser.newPage({ viewport: { width: Number(width), height }, colorScheme: scheme });
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: html({ language, body, settings: { ...config, theme, ...settings } }),
      });
    if (!pathname.startsWith('/dist/')) return route.fulfill({ status: 404 });
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(dist + pathname.slice(6)) });
  });
  await page.goto(`${origin}/`);
  await page.locator('akkoord-banner [part~=accept]').waitFor();
  await act?.(page);
  const target = `${output}${path}.webp`;
  mkdirSync(dirname(target), { recursive: true });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const { data } = await (await page.context().newCDPSession(page)).send('Page.captureScreenshot', {
    format: 'webp',
    quality: 35,
    captureBeyondViewport: fullPage === true,
    ...(fullPage && {
      clip: await page.evaluate(() => ({
        x: 0,
        y: 0,
        width: innerWidth,
        height: document.documentElement.scrollHeight,
        scale: 1,
      })),
    }),
  });
  writeFileSync(target, Buffer.from(data, 'base64'));
  await page.close();
}
await browser.close();
