import { readFileSync } from 'node:fs';

/** What a page does to everything in it. */
export interface HostileStyles {
  readonly name: string;
  readonly css: string;
  /** Further elements of the page. */
  readonly body?: string;
  /** Without a doctype. */
  readonly quirks?: boolean;
  /** It does this to what is around the placeholder, which stands in the page as its embed does, and shares that. */
  readonly around?: boolean;
}

const file = (name: string) => readFileSync(`node_modules/${name}`, 'utf8');

/** As its build leaves it, which puts the values of the theme in. */
const preflight = file('tailwindcss/preflight.css').replace(/--theme\(\s*--[\w-]+,\s*([^;]*?)\s*\)(?=;| \/\*)/g, '$1');

/** Rules for everything that our elements in the page can be matched by. */
const ours = `body *, akkoord-banner, akkoord-placeholder, akkoord-preferences, akkoord-trigger, [part], [popover]`;

const type = `font: italic 900 33px/3 cursive !important; font-variant: small-caps !important; color: red !important;
letter-spacing: .3em !important; word-spacing: 1em !important; text-transform: uppercase !important; text-align: right !important;
text-indent: 50px !important; text-decoration: line-through !important; text-shadow: 3px 3px 1px red !important;
-webkit-text-fill-color: lime !important; -webkit-text-stroke: 1px blue !important; text-emphasis: dot !important;
white-space: pre !important; word-break: break-all !important; hyphens: auto !important; quotes: "x" "y" !important;
-webkit-text-security: disc !important; text-size-adjust: 200% !important; -webkit-font-smoothing: antialiased !important;
vertical-align: super !important; list-style: square inside !important; tab-size: 20 !important; accent-color: red !important;
scrollbar-color: red blue !important; scrollbar-width: thin !important; visibility: hidden !important; cursor: wait !important`;

const box = `margin: 11px !important; padding: 33px !important; border: 9px dashed red !important; border-radius: 50% !important;
outline: 9px dotted red !important; outline-offset: -5px !important; width: 77px !important; height: 33px !important;
min-width: 200px !important; max-height: 20px !important; background: red !important; box-shadow: 0 0 30px red !important;
position: static !important; float: right !important; overflow: hidden !important; inset: 50px !important; z-index: -1 !important;
flex: none !important; order: 5 !important; align-self: end !important; box-sizing: content-box !important; aspect-ratio: 1 !important;
columns: 3 !important; appearance: auto !important; container-type: normal !important; line-height: 0 !important`;

const moved = `transform: rotate(20deg) scale(.5) !important; translate: 50px 50px !important; rotate: 10deg !important;
scale: .5 !important; filter: invert(1) blur(3px) !important; backdrop-filter: blur(9px) !important; opacity: .3 !important;
clip-path: circle(9px) !important; mask-image: linear-gradient(red, transparent) !important; mix-blend-mode: difference !important;
zoom: 2 !important; perspective: 100px !important; will-change: transform !important; contain: strict !important;
content-visibility: hidden !important; offset-path: path("M0 0 L 90 90") !important; offset-distance: 50% !important`;

const hidden =
  'display: none !important; visibility: hidden !important; opacity: 0 !important; pointer-events: none !important';

const names =
  'background color on-accent accent muted control line surface hover radius button-radius size font-size weight shadow space focus z-index font-family backdrop'.split(
    ' ',
  );

/** The reset of a classic theme and what block themes write into each page, by their decisive rules. */
const wordPress = `
html, body, p, ol, ul, li, dl, dt, dd, figure, fieldset, form, legend, textarea, pre, iframe, hr, h1, h2, h3, h4 { padding: 0; margin: 0; -webkit-font-smoothing: antialiased; overflow-wrap: break-word }
html { box-sizing: border-box; font-family: serif; line-height: 1.7; -webkit-text-size-adjust: 100% }
*, ::before, ::after { box-sizing: inherit }
body { font-size: 1.25rem; font-weight: normal; text-align: left; background-color: #d1e4dd; color: #28303d }
button, .wp-element-button { border: 3px solid transparent; border-radius: 0; font-weight: 500; font-size: 1.25rem; line-height: 1.5; padding: 15px 30px; text-decoration: none }
button:not(:hover):not(:active):not(.has-background) { background-color: #28303d }
button:not(:hover):not(:active):not(.has-text-color) { color: #d1e4dd }
button:focus { outline-offset: -6px; outline: 2px dotted currentColor }
a { color: #28303d; text-underline-offset: 3px; text-decoration-skip-ink: all } a:hover { text-decoration-style: dotted }
a:focus { background: rgba(255, 255, 255, .9); color: #000; text-decoration: none; outline: 2px solid transparent }
h1, h2, h3, h4 { clear: both; font-family: serif; font-weight: normal } h2 { font-size: clamp(2rem, 5vw, 3rem); letter-spacing: normal; line-height: 1.3 }
:root :where(body > *) { margin-block-start: 24px; margin-block-end: 0 } body > :first-child { margin-block-start: 0 }
:where(body) > * + * { margin-block-start: 1.2rem } body > :where(:not(.alignleft):not(.alignfull)) { max-width: 645px; margin-left: auto !important; margin-right: auto !important }
iframe, img, video { max-width: 100%; vertical-align: middle } table, th, td { border: 1px solid; border-collapse: collapse; padding: 5px }
html :where([style*=border-width]) { border-style: solid } :where(figure) { margin: 0 0 1em }`;

export const hostileStyles: readonly HostileStyles[] = [
  { name: 'everything back to the browser', css: '*, ::before, ::after { all: revert !important }' },
  { name: 'everything unset', css: `${ours} { all: unset !important }` },
  {
    name: 'no buttons, links, headings or spans',
    css: `button, a, h2, span { ${hidden} } button { background: red !important; font-size: 40px !important }`,
  },
  {
    name: 'nothing that it does not know',
    css: `body :not(:defined), body :empty, [popover], [role], [part], [slot], body [lang], body > :not(main) { ${hidden} } ${ours} { ${hidden} }`,
  },
  {
    name: 'type of its own for all',
    css: `* { ${type}; direction: rtl !important; writing-mode: vertical-rl !important }`,
  },
  {
    name: 'boxes of its own for all',
    css: `${ours} { ${box} } h2, a, span, button { display: table-cell !important }`,
  },
  { name: 'transforms, filters and zoom', css: `${ours}, body > * { ${moved} }` },
  {
    name: 'animations and transitions',
    css: `@keyframes enter { from, to { opacity: 0; transform: scale(3) } } @starting-style { * { opacity: 0 !important } }
${ours} { animation: enter 9s infinite !important; transition: all 9s 9s !important }`,
  },
  {
    name: 'generated content and other pseudo-elements',
    css: `body *::before, body *::after { content: "Reclame" !important; display: block !important; position: absolute !important; inset: 0 !important; background: red !important }
*::first-letter { font-size: 300% !important; color: red !important } *::first-line { color: red !important; text-transform: uppercase !important }
*::marker { content: "!" !important; color: red !important } *::selection { background: red !important }
*::backdrop { display: block !important; background: red !important; backdrop-filter: blur(9px) !important }
*::-webkit-scrollbar { width: 40px !important; background: red !important }`,
  },
  {
    name: 'no sign of focus, and signs of its own',
    css: `:focus, :focus-visible, :focus-within { outline: none !important; box-shadow: 0 0 0 9px red !important; background: yellow !important }
button:hover, a:hover, *:hover { background: red !important; color: yellow !important } *:active { opacity: 0 !important }`,
  },
  {
    name: 'layers, where the first one wins what is important',
    css: `@layer first, last; @layer last { * { color: red !important; font-size: 30px !important } } @layer first { ${ours} { ${hidden}; all: unset !important } }
@scope (body) { :scope * { ${hidden} } } @supports (display: grid) { @media all { ${ours} { ${box} } } }`,
  },
  {
    name: 'a root of 62.5 % and sizes in rem',
    css: 'html { font-size: 62.5% } body { font-size: 1.6rem; line-height: 2.4rem } h2 { font-size: 4.8rem !important } a, span, button { font-size: 1.2rem !important; padding: 2rem !important }',
  },
  {
    name: 'right to left, with no word of it in the HTML',
    css: 'html { direction: rtl } body { direction: rtl; text-align: right } * { direction: rtl !important; unicode-bidi: bidi-override !important }',
  },
  {
    name: 'a dark page',
    css: ':root { color-scheme: dark } * { color-scheme: only dark !important } body { color: #eee; background: #111 } a { color: #9cf !important } button { color: #fff !important }',
  },
  {
    name: 'custom properties by common names',
    css: `:root, * { ${names.map((name) => `--${name}: 77px !important`).join('; ')} }`,
  },
  {
    name: 'a body that is hidden, faint, moved, clipped, and under something',
    around: true,
    css: `html { opacity: .5; transform: scale(.9); overflow: hidden; height: 50px }
body { visibility: hidden; opacity: 0; filter: blur(5px); transform: rotate(5deg); clip-path: circle(9px); position: fixed; z-index: -1; contain: paint; overflow: hidden; height: 10px; pointer-events: none }
#top { position: fixed; inset: 0; z-index: 2147483647; background: red; visibility: visible }`,
    body: '<div id="top"></div>',
  },
  { name: 'Bootstrap', css: file('bootstrap/dist/css/bootstrap.css') },
  { name: "Tailwind's preflight", css: preflight },
  { name: 'Bulma', css: file('bulma/css/bulma.css') },
  { name: 'WordPress, on normalize.css', css: file('normalize.css/normalize.css') + wordPress },
  { name: 'no doctype', quirks: true, css: 'body { color: red; font: italic 900 33px cursive } table { color: lime }' },
];
