import type { ConfigInput } from '../../../src/model/types.ts';

/** A company page with eight tools, each declared and held as the documentation says. */
export const config: ConfigInput = {
  controller: { name: 'Voorbeeld BV', privacyUrl: '/privacy' },
  categories: {
    functional: { services: { maps: { preset: 'google-maps' } } },
    analytics: {
      services: {
        'google-analytics': { preset: 'google-analytics' },
        hotjar: { label: 'Hotjar', cookies: [{ name: '_hj*', lifetime: '1 year' }] },
        counter: { label: 'Teller', match: ['teller.voorbeeld.example/t', '/metrics/'] },
      },
    },
    targeting: {
      services: {
        pixel: { preset: 'meta-pixel' },
        linkedin: { label: 'LinkedIn' },
        youtube: { preset: 'youtube' },
        'tag-manager': { label: 'Tag Manager' },
      },
    },
  },
};

const script = (consent: string, src: string) =>
  `<script type="text/plain" data-consent="${consent}" src="${src}"></script>`;
const inline = (consent: string, code: string) =>
  `<script type="text/plain" data-consent="${consent}">${code}</script>`;

/** The snippets of the vendors, as far as the check reads them. */
export const snippets = {
  hotjar:
    "(function(h,o,t,j,a,r){a=o.getElementsByTagName('head')[0];r.src=t+h._hjSettings.hjid+j;a.appendChild(r)})(window,document,'https://static.hotjar.com/c/hotjar-','.js?sv=');",
  pixel:
    "!function(f,b,e,v){v.src=e}(window,document,'script','https://connect.facebook.net/en_US/fbevents.js');fbq('init','1');",
  linkedin: "b.src='https://snap.licdn.com/li.lms-analytics/insight.min.js';",
  tagManager: "j.src='https://www.googletagmanager.com/gtm.js?id='+i;",
};

/** The parts of the page, by name, so that a test can plant a mistake in one. */
export const parts = {
  googleTag: script('google-analytics', 'https://www.googletagmanager.com/gtag/js?id=G-1'),
  googleCommands: inline('google-analytics', "gtag('config', 'G-1')"),
  hotjar: inline('hotjar', snippets.hotjar),
  pixel: inline('pixel', snippets.pixel),
  linkedin: inline('linkedin', snippets.linkedin),
  tagManager: inline('tag-manager', snippets.tagManager),
  counter: script('counter', 'https://teller.voorbeeld.example/t/count.js'),
  youtube: '<iframe data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/a"></iframe>',
  maps: '<iframe data-consent="maps" data-consent-src="https://www.google.com/maps/embed?pb=1"></iframe>',
  // What needs no consent, or looks like something else.
  own: '<script src="/own.js"></script><img src="/logo.png" alt=""><noscript><img src="/logo.png"></noscript>',
  elsewhere:
    '<script src="https://cdn.voorbeeld.example/jquery.js"></script><a href="https://www.youtube.com/embed/a">film</a>',
  data: '<script type="application/json">{"url": "https://static.hotjar.com/"}</script><div data-content="x"></div>',
  click: '<script>button.onclick = () => { frame.src = "https://www.youtube.com/embed/a" }</script>',
  footer: '<a href="#cookie-settings">Cookies</a>',
};

export type Parts = typeof parts;

/** The page, with these parts instead of its own. */
export function page(changed: Partial<Parts> = {}): string {
  return Object.values({ ...parts, ...changed }).join('\n');
}
