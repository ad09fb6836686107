import type { ConfigInput } from '../../src/model/types.ts';

/** The site of the model-based tests: categories with and without services, one granular, one exempt service. */
export const site: ConfigInput = {
  language: 'nl',
  controller: { name: 'Voorbeeld BV', privacyUrl: '/privacy' },
  scriptTimeout: 600,
  categories: {
    necessary: { services: { session: { label: 'Sessie', cookies: [{ name: 'PHPSESSID', lifetime: 'session' }] } } },
    functional: {},
    analytics: {
      services: {
        stats: { label: 'Cijfers', cookies: cookies('_st', 'both') },
        counter: { label: 'Teller', basis: 'nl-statistics', cookies: cookies('_ct_*') },
      },
    },
    targeting: {
      granular: true,
      services: {
        pixel: { label: 'Pixel', cookies: cookies('_px', 'both') },
        video: { label: 'Film', cookies: cookies('_vd_*') },
      },
    },
  },
};

function cookies(...names: string[]) {
  return names.map((name) => ({ name, lifetime: '30 days' }));
}

/** What the page marks its elements with: every id of the site, one that it does not know, and none. */
export const consentIds = [
  'functional',
  'analytics',
  'stats',
  'counter',
  'targeting',
  'pixel',
  'video',
  'necessary',
  'session',
  'nobody',
  '',
] as const;

/** The cookie that a script with this consent id leaves; `free` is declared by nobody, `both` by two services. */
export const leaves: Readonly<Record<string, string>> = {
  functional: 'free',
  analytics: 'both',
  stats: '_st',
  counter: '_ct_1',
  targeting: 'both',
  pixel: '_px',
  video: '_vd_1',
  session: 'PHPSESSID',
};

/** How held elements go: what blocks, then what is deferred, and the rest when it likes. */
export const kinds = {
  inline: 'blocking',
  external: 'blocking',
  missing: 'blocking',
  hangs: 'blocking',
  defer: 'deferred',
  async: 'free',
  img: 'attribute',
  iframe: 'attribute',
  embed: 'attribute',
  link: 'attribute',
  class: 'attribute',
} as const;

export type Kind = keyof typeof kinds;

/** What pages change marks to. */
export const marks = [...consentIds, 'stats pixel', 'necessary video', null] as const;

/** A held element. */
export interface Held {
  readonly kind: Kind;
  readonly id: string;
  /** Milliseconds until its script arrives. */
  readonly delay: number;
  /** What the page changed `data-consent` to; null: it was removed. */
  readonly mark?: string | null;
}

/** A held element as a page can make it. */
export interface Tag {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What a script does when it runs: leave its name, and its cookie. */
export function scriptText(name: string, cookie: string): string {
  return `(window.ran ??= []).push('${name}');${cookie && ` document.cookie = '${cookie}=1; path=/';`}`;
}

export function tagOf(name: string, { kind, id, delay, mark = id }: Held): Tag {
  const shared = { 'data-name': name, ...(mark !== null && { 'data-consent': mark }) };
  const address = (end: string) =>
    `https://derde.test/${kind}/${name}.${end}?delay=${delay}&cookie=${leaves[id] ?? ''}`;
  const element = (tag: string, more: Record<string, string>): Tag => ({
    tag,
    attributes: { ...shared, ...more },
    text: '',
  });
  if (kind === 'img') return element('img', { 'data-consent-src': address('gif'), alt: '' });
  if (kind === 'iframe') return element('iframe', { 'data-consent-src': address('html'), title: name });
  if (kind === 'embed') return element('embed', { 'data-consent-src': address('html') });
  if (kind === 'link') return element('link', { 'data-consent-href': address('css'), rel: 'stylesheet' });
  if (kind === 'class') return element('p', { 'data-consent-class': 'on' });
  const script = element('script', { type: 'text/plain' });
  if (kind === 'inline') return { ...script, text: scriptText(name, leaves[id] ?? '') };
  const mode: Record<string, string> = kind === 'defer' || kind === 'async' ? { [kind]: '' } : {};
  return { ...script, attributes: { ...script.attributes, ...mode, src: address('js') } };
}
