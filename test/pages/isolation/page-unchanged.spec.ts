import { sampled } from '../../support/engines.ts';
import { expect, html, test } from '../../support/fixtures.ts';
import type { Net } from '../../support/net.ts';
import type { Picture } from '../../support/picture.ts';
import { testFont } from '../../support/test-font.ts';
import type { Visitor } from '../../support/visitor.ts';
import { config, home, setUp } from '../site.ts';
import { expectSame, pictureAt } from './pictures.ts';

const [width, height] = [1280, 800];
const wholeWindow = { x: 0, y: 0, width, height };
/** How far the shadow of the banner reaches, px. */
const shadow = 40;

/** Of everything some, also by the names that our own rules have within their roots. */
const elements = `<header class="top"><a href="#x">Voorbeeld BV</a> <nav><ul><li><a href="/a">Aanbod</a></li><li><a href="/b">Over ons</a></li></ul></nav></header>
<main><h1>Kop een</h1><p>Tekst met <a href="/c">een link</a>, <strong>nadruk</strong>, <em>klem</em>, <code>code</code> en <small>klein</small>.</p>
<h2>Kop twee</h2><h3>Kop drie</h3><ul><li>een</li><li>twee</li></ul><ol><li>een</li></ol><dl><dt>term</dt><dd>uitleg</dd></dl><blockquote>Citaat</blockquote>
<table><caption>Prijzen</caption><thead><tr><th>Wat</th><th>Prijs</th></tr></thead><tbody><tr><td data-label="Wat">Taart</td><td>5</td></tr></tbody></table>
<form><fieldset><legend>Bestellen</legend><label>Naam <input name="title" value="Jan"></label> <label class="switch"><input type="checkbox" checked> Ja</label>
<input type="radio"> <select><option>een</option></select> <textarea>Tekst</textarea> <button>Verstuur</button> <button type="button" part="button accept">Ja</button>
<input type="range"> <progress value="0.4"></progress> <meter value="0.6"></meter></fieldset></form>
<div class="panel">paneel</div><div class="head">hoofd</div><div class="body"><p>lijf</p></div><div class="about"><p>over</p></div><span class="name">naam</span> <span class="state">stand</span>
<div part="banner">deel</div><div part="dialog actions">deel</div><div part="placeholder text">deel</div><slot name="title">gleuf</slot><section><p>deel</p><pre>code</pre></section>
<details open><summary>Meer</summary><p>uitleg</p></details><dialog open>Melding</dialog></main>
<aside class="corner">Vragen?</aside><footer><p>Voet</p></footer>`;

/** Without scroll bars: some fade. */
const plain =
  'html{overflow:hidden} .top{position:fixed;inset:0 0 auto 30%;background:#eef} .corner{position:fixed;right:9px;bottom:9px;padding:9px;background:#fda}';
const layouts = {
  'one after another': plain,
  'in columns': `${plain} main{columns:3}`,
  'in a grid': `${plain} body{display:grid;grid-template-rows:auto 1fr auto;gap:20px;min-height:100vh;margin:0;padding:10px}`,
  'in a flex container, with rules for the last and only ones of a kind': `${plain} body{display:flex;flex-flow:column;gap:9px;justify-content:space-between} main>:last-child{color:red} footer:only-of-type{background:#eef}`,
};

/** What only an element that takes room changes. */
const heightOf = (visitor: Visitor) => visitor.run(() => document.documentElement.scrollHeight);

test.use({ visitorOptions: { viewport: { width, height } } });

for (const [name, css] of Object.entries(layouts))
  test(
    `our rules change no pixel of a page with its elements ${name}`,
    sampled(name === 'in a grid'),
    async ({ net, visitor, banner, preferences }) => {
      const serve = (net: Net, head: string) =>
        net.page(home, html({ head: `${testFont}<style>${css}</style>${head}`, body: elements }));
      serve(net, '');
      await visitor.goto(home);
      const without: Picture = await pictureAt(visitor, 'without', wholeWindow);
      const room = await heightOf(visitor);
      const look = async (what: string) => {
        expectSame(what, without, await pictureAt(visitor, what, wholeWindow));
        expect(await heightOf(visitor)).toBe(room);
      };

      // On this page without a settings link the settings button would be one more thing to see.
      serve(net, setUp({ ...config, trigger: false }));
      await visitor.goto(home);
      await banner.shown();
      const place = await visitor.box(banner.host);
      const above = { ...wholeWindow, height: (place?.y ?? 0) - shadow };
      expect(above.height).toBeGreaterThan(height / 2);
      const { data } = await pictureAt(visitor, 'page above the banner', above);
      const size = { width, height: above.height };
      expectSame('page above the banner', { ...size, data: without.data.subarray(0, data.length) }, { ...size, data });
      // Its end can be scrolled to above the banner; no more than that, and what overflows the body.
      const covered = height - (place?.y ?? 0);
      expect((await heightOf(visitor)) - room - covered).toBeLessThan(40);

      await visitor.run(() => window.akkoord?.show('preferences'));
      await preferences.shown();
      // By mouse, after which no browser draws a focus ring.
      await preferences.reject();
      await visitor.until(() => !document.querySelector('akkoord-banner,akkoord-preferences'));
      await look('page after the answer');

      await visitor.reload();
      await visitor.until(() => window.akkoord);
      await look('page of a returning visitor');
      await visitor.run(() => window.akkoord?.show('preferences'));
      await preferences.close();
      await preferences.gone();
      await look('page after a look at the settings');
    },
  );
