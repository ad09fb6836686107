import { directionOf, type Words } from '../model/words/words.ts';

/** A constructed sheet: the only kind that a strict CSP lets in without a nonce. */
export function createSheet(css = ''): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * An element of ours in the page. Taken out by `replaceWith()`, with nothing: Prototype.js has a `remove` of its own, which
 * throws for an element that stands nowhere.
 */
export interface Host {
  readonly host: HTMLElement;
  /** Keeps the rules of the page out. */
  readonly root: ShadowRoot;
}

/** Makes a host of an undefined tag, for which no page has rules. */
export function createHost(name: string, ...sheets: CSSStyleSheet[]): Host {
  const host = document.createElement(`akkoord-${name}`);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  return { host, root };
}

/** Puts `lang` and `dir` on a host. */
export function setLanguage(host: HTMLElement, { language }: Words<never>): void {
  host.lang = language();
  host.dir = directionOf(host.lang);
}
