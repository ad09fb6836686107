import { document } from '../host/native-document.ts';
import { isScript } from './marked-elements.ts';
import { isJavaScript, releasedType } from './script-type.ts';
import { trust } from './trusted-types.ts';

/** Elements that show content of another party, so a placeholder can be shown in their place. */
export const embedSelector = 'iframe,object,embed,video';

/**
 * The attributes that a held element keeps as `data-consent-…`, in the order in which they are given back. They are
 * taken back in reverse order: WebKit would fetch both addresses if `srcset` were removed before `src`.
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

/**
 * Attributes that a held element must not have. They can be there because a lazy loader or another script set them, or
 * because the page wrote them by mistake.
 */
const loadingAttributes = ['name', 'srcset', 'src', 'srcdoc', 'data'];

/** The attributes that are watched on a known element, because the page can change them: live ones and kept ones. */
export const watchedAttributes = [...keptAttributes, 'class'].flatMap((name) => [name, `data-consent-${name}`]);

/**
 * If the element is granted, gives it the attributes and classes that it keeps as `data-consent-…`; otherwise takes
 * them back. Scripts keep none.
 *
 * @param changed only this attribute, which the page changed, is given or taken back; undefined: all
 * @returns whether the element was changed
 */
export function applyGrant(element: Element, isGranted: boolean, changed?: string): boolean {
  if (isScript(element)) {
    // A released script of another type keeps that type, for a library that looks for it. A copy of it must be inert.
    if (!isGranted && !isJavaScript(releasedType(element))) element.type = 'text/plain';
    return false;
  }
  const isAffected = (name: string) => !changed || changed === name || changed === `data-consent-${name}`;
  if (!isGranted) for (const name of loadingAttributes) if (isAffected(name)) keepLiveValue(element, name);
  const names = keptAttributes.filter((name) => isAffected(name) && differs(element, name, isGranted));
  // Some lazy loaders load an address into a frame without an attribute. That makes the frame's document unreadable.
  let isDifferent = names.length > 0 || (!isGranted && (element as HTMLIFrameElement).contentDocument === null);
  if (isDifferent) applyToAttributes(element, isGranted ? names : names.reverse(), isGranted);
  const classes = isAffected('class') && element.getAttribute('data-consent-class')?.match(/\S+/g);
  for (const name of classes || []) {
    if (element.classList.contains(name) === isGranted) continue;
    element.classList.toggle(name);
    isDifferent = true;
  }
  return isDifferent;
}

/**
 * Copies a live value of a held element, such as the address in `src`, to `data-consent-…`, as if the page had written
 * it there. `data-consent-live` tells the check which attribute that was. An element that is marked for its classes
 * alone may load, except an embed: its class can be the one that a lazy loader waits for.
 */
function keepLiveValue(element: Element, name: string): void {
  const value = element.getAttribute(name);
  if (value === null) return;
  // A value that the page itself keeps there stays. One that this function put there is replaced by the latest value,
  // because a framework can change the address with its state.
  const isKept = `[data-consent-${name}]:not([data-consent-live=${name}])`;
  if (element.matches(`${isKept},[data-consent-class]:not(${embedSelector})`)) return;
  if (name === 'name' && !element.matches(embedSelector)) return;
  element.setAttribute(`data-consent-${name}`, value);
  element.setAttribute('data-consent-live', name);
}

/** The value that the attribute of this name must have now; null: it must not be there. */
function valueFor(element: Element, name: string, isGranted: boolean): string | null {
  const kept = element.getAttribute(`data-consent-${name}`);
  return isGranted && kept !== null ? withLeastTracking(kept) : null;
}

function differs(element: Element, name: string, isGranted: boolean): boolean {
  return (
    element.hasAttribute(`data-consent-${name}`) && element.getAttribute(name) !== valueFor(element, name, isGranted)
  );
}

/**
 * Gives or takes back the attributes. An embed is taken out of the page meanwhile and put back, which gives it a new
 * frame. That closes the page in the old frame and removes its steps from the history of the tab. It also keeps the
 * browser from loading the old address again on a reload or on going back, which browsers do only for a frame that the
 * parser made.
 */
function applyToAttributes(element: Element, names: readonly string[], isGranted: boolean): void {
  const place = document.createTextNode('');
  if (element.matches(embedSelector)) element.replaceWith(place);
  try {
    for (const name of names) setOrRemove(element, name, valueFor(element, name, isGranted));
  } finally {
    // Even if Trusted Types forbid an address, which throws an error.
    place.replaceWith(element);
  }
  // A player reads its `<source>` elements again only when `load` is called.
  element.closest<HTMLMediaElement>('audio,video')?.load();
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) {
    element.removeAttribute(name);
    return;
  }
  // `withLeastTracking` changed the address. At the new one, YouTube plays nothing for a page that sends no referrer.
  // WebKit uses this attribute only in a new frame, so it is set before the embed is put back.
  if (value !== element.getAttribute(`data-consent-${name}`)) {
    element.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
  }
  element.setAttribute(name, name === 'srcdoc' ? trust('createHTML', value) : value);
}

/** The address at which a player tracks its visitor least: YouTube without cookies, Vimeo without tracking. */
function withLeastTracking(url: string): string {
  return url
    .replace('youtube.com/embed', 'youtube-nocookie.com/embed')
    .replace(/(vimeo\.com\/video\/\d+)(\?dnt=1&)?\??/, '$1?dnt=1&');
}

/**
 * Does the element's own markup keep it inert? A script is inert while its type is `text/plain`, in any spelling that
 * browsers accept. A marked script of another type has already been run by the browser or by another library.
 */
export function isHeldByMarkup(element: Element): boolean {
  return !isScript(element) || /^\s*text\/plain\s*$/i.test(element.type);
}
