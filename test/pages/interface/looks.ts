import type { ConfigInput } from '../../../src/model/types.ts';
import { html } from '../../support/fixtures.ts';
import type { Net } from '../../support/net.ts';
import { testFont } from '../../support/test-font.ts';
import { config, home, settingsLink, setUp } from '../site.ts';

/** Every layout and position of the banner. */
export const themes: Readonly<Record<string, NonNullable<ConfigInput['theme']>>> = {
  bar: {},
  'bar at the top': { position: 'top' },
  'box bottom left': { layout: 'box' },
  'box bottom right': { layout: 'box', position: 'bottom-right' },
  'box top left': { layout: 'box', position: 'top-left' },
  'box top right': { layout: 'box', position: 'top-right' },
  dialog: { layout: 'dialog' },
  'modal dialog': { modal: true },
};

const words = '<p>Goed zitten begint bij goed meten. <a href="#meer">Wij komen bij u langs</a> en meten op.</p>';

/** A page that is longer than any screen whatever its font is, with links all over it. */
export const longPage = `<header><a href="#a">Producten</a> <a href="#b">Contact</a></header>
<main><h1>Kantoorstoelen op maat</h1>${words.repeat(24)}<div style="height: 2000px"></div></main>${settingsLink}`;

/** A page with every layer of the interface in it. */
export const fullPage = `<main><h1>Kantoorstoelen op maat</h1>
<iframe data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/x" title="Film" width="280" height="158"></iframe>
<h2>Cookies</h2><div data-consent-declaration></div></main>`;

/** Serves the home page of a site that looks like this. */
export function serveLook(net: Net, more: ConfigInput, body: string, lang = 'nl', font = testFont): void {
  const site = { ...config, policyDate: '2026-11-01', ...more };
  const head = `${font}<style>:root{color-scheme:light dark}</style>`;
  net.page(home, html({ lang, head: head + setUp(site), body }));
}
