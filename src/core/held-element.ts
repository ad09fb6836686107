import { document } from '../host/native-document.ts';
import { isScript } from './marked-elements.ts';
import { isJavaScript, releasedType } from './script-type.ts';
import { trust } from './trusted-types.ts';

/** Elements that show content of somebody else's, so that a placeholder can stand in for them. */
export const embedSelector = 'iframe,object,embed,video';

/**
 * The attributes that a held element keeps as `data-consent-…`, in the order in which they are given back. On taking
 * back the order is reversed: `srcset` goes after `src`, or WebKit fetches both.
 */
const keptAttributes = [
  'name', // iframe, object: links of the page can load something into the frame of this name
  'poster', // video
  'srcset', // img, source
  'src', // iframe, img, source, video, audio, embed
  'srcdoc', // iframe
  'href', // link
  'data', // object
];

/** Those that a lazy loader or another script sets on a held element, or the page wrote by mistake; and the name. */
const loadingAttributes = ['name', 'srcset', 'src', 'srcdoc', 'data'];

/** What is watched on a known element: what it keeps, what it is given, and where the page can change either. */
export const watchedAttributes = [...keptAttributes, 'class'].flatMap((name) => [name, `data-consent-${name}`]);

/**
 * Gives an element the attributes and classes that it keeps, or takes them back. Scripts keep none.
 *
 * @param isGranted true: give; false: take back
 * @param changed the attribute that the page changed; nothing else is touched
 * @returns whether anything was different
 */
export function restoreElement(element: Element, isGranted: boolean, changed?: string): boolean {
  if (isScript(element)) {
    // A copy of one that was released for another library, which looks for its type.
    if (!isGranted && !isJavaScript(releasedType(element))) element.type = 'text/plain';
    return false;
  }
  const isMeant = (name: string) => !changed || changed === name || changed === `data-consent-${name}`;
  if (!isGranted) for (const name of loadingAttributes) if (isMeant(name)) keepLive(element, name);
  const names = keptAttributes.filter((name) => isMeant(name) && differs(element, name, isGranted));
  if (names.length > 0) restoreAttributes(element, isGranted ? names : names.reverse(), isGranted);
  let isDifferent = names.length > 0;
  const classes = isMeant('class') && element.getAttribute('data-consent-class')?.match(/\S+/g);
  for (const name of classes || []) {
    if (element.classList.contains(name) === isGranted) continue;
    element.classList.toggle(name);
    isDifferent = true;
  }
  return isDifferent;
}

/**
 * Keeps an address that a held element has although the page gave it none to keep, as if the page had written it so; the
 * check finds by the last attribute what to say. What is marked for its classes alone may load.
 */
function keepLive(element: Element, name: string): void {
  const address = element.getAttribute(name);
  if (address === null) return;
  if (element.matches(`[data-consent-${name}],[data-consent-class]`)) return;
  if (name === 'name' && !element.matches(embedSelector)) return;
  element.setAttribute(`data-consent-${name}`, address);
  element.setAttribute('data-consent-live', name);
}

/** What the element is to have under this name: the address that it keeps, or nothing. */
function addressOf(element: Element, name: string, isGranted: boolean): string | null {
  const kept = element.getAttribute(`data-consent-${name}`);
  return isGranted && kept !== null ? withLeastTracking(kept) : null;
}

function differs(element: Element, name: string, isGranted: boolean): boolean {
  return (
    element.hasAttribute(`data-consent-${name}`) && element.getAttribute(name) !== addressOf(element, name, isGranted)
  );
}

/**
 * An embed is taken out and put back, which gives it another frame: its page is closed, with that page's steps in the
 * history of the tab; and browsers give an address back from history only to a frame that the parser made.
 */
function restoreAttributes(element: Element, names: readonly string[], isGranted: boolean): void {
  const place = document.createTextNode('');
  if (element.matches(embedSelector)) element.replaceWith(place);
  try {
    for (const name of names) setOrRemove(element, name, addressOf(element, name, isGranted));
  } finally {
    // Also where Trusted Types forbid an address.
    place.replaceWith(element);
  }
  // A player looks at its sources only when told to.
  element.closest<HTMLMediaElement>('audio,video')?.load();
}

function setOrRemove(element: Element, name: string, address: string | null): void {
  if (address === null) {
    element.removeAttribute(name);
    return;
  }
  // YouTube plays nothing for a page that hides its address. WebKit heeds this attribute only in a new frame.
  if (address !== element.getAttribute(`data-consent-${name}`)) {
    element.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
  }
  element.setAttribute(name, name === 'srcdoc' ? trust('createHTML', address) : address);
}

/** The address at which a player asks least of its visitor: YouTube without cookies, Vimeo without tracking. */
function withLeastTracking(url: string): string {
  return url
    .replace('youtube.com/embed', 'youtube-nocookie.com/embed')
    .replace(/(vimeo\.com\/video\/\d+)\??/, '$1?dnt=1&');
}

/** A script whose type is not `text/plain`, in any spelling that browsers know, ran already, and is not run again. */
export function isHeldByMarkup(element: Element): boolean {
  return !isScript(element) || /^\s*text\/plain\s*$/i.test(element.type);
}
