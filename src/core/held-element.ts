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

/**
 * Attributes that a held element must not have: a lazy loader or another script sets them, or the page wrote them by
 * mistake.
 */
const loadingAttributes = ['name', 'srcset', 'src', 'srcdoc', 'data'];

/** What is watched on a known element: what it keeps, what it is given, and where the page can change either. */
export const watchedAttributes = [...keptAttributes, 'class'].flatMap((name) => [name, `data-consent-${name}`]);

/**
 * Gives an element the attributes and classes that it keeps as `data-consent-…`, where it is granted; otherwise takes
 * them back. Scripts keep none.
 *
 * @param changed the attribute that the page changed; nothing else is touched
 * @returns whether anything was different
 */
export function applyGrant(element: Element, isGranted: boolean, changed?: string): boolean {
  if (isScript(element)) {
    // A copy of one that was released for another library, which looks for its type.
    if (!isGranted && !isJavaScript(releasedType(element))) element.type = 'text/plain';
    return false;
  }
  const isInQuestion = (name: string) => !changed || changed === name || changed === `data-consent-${name}`;
  if (!isGranted) for (const name of loadingAttributes) if (isInQuestion(name)) keepLiveValue(element, name);
  const names = keptAttributes.filter((name) => isInQuestion(name) && differs(element, name, isGranted));
  // Some lazy loaders send a frame to its address without an attribute. From then on, its document is out of reach.
  let isDifferent = names.length > 0 || (!isGranted && (element as HTMLIFrameElement).contentDocument === null);
  if (isDifferent) applyToAttributes(element, isGranted ? names : names.reverse(), isGranted);
  const classes = isInQuestion('class') && element.getAttribute('data-consent-class')?.match(/\S+/g);
  for (const name of classes || []) {
    if (element.classList.contains(name) === isGranted) continue;
    element.classList.toggle(name);
    isDifferent = true;
  }
  return isDifferent;
}

/**
 * Moves a live value of a held element, such as the address in `src`, to `data-consent-…`, as if the page had written
 * it there. `data-consent-live` tells the check which attribute that was. What is marked for its classes alone may
 * load, but for an embed: there, the class can be the one that a lazy loader waits for.
 */
function keepLiveValue(element: Element, name: string): void {
  const value = element.getAttribute(name);
  if (value === null) return;
  // The latest of those that were kept here counts: a framework binds the address to a state of its own.
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
 * An embed is taken out of the page and put back, which gives it a new frame. That closes the old frame's page,
 * together with its steps in the history of the tab. It also keeps the browser from loading the old address on a reload
 * or on going back, which it does only for a frame that the parser made.
 */
function applyToAttributes(element: Element, names: readonly string[], isGranted: boolean): void {
  const place = document.createTextNode('');
  if (element.matches(embedSelector)) element.replaceWith(place);
  try {
    for (const name of names) setOrRemove(element, name, valueFor(element, name, isGranted));
  } finally {
    // Also where Trusted Types forbid an address.
    place.replaceWith(element);
  }
  // A player looks at its sources only when told to.
  element.closest<HTMLMediaElement>('audio,video')?.load();
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) {
    element.removeAttribute(name);
    return;
  }
  // The address was replaced by one that tracks less. There, YouTube plays nothing for a page that sends no referrer.
  // WebKit heeds this attribute only in a new frame.
  if (value !== element.getAttribute(`data-consent-${name}`)) {
    element.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
  }
  element.setAttribute(name, name === 'srcdoc' ? trust('createHTML', value) : value);
}

/** The address at which a player asks least of its visitor: YouTube without cookies, Vimeo without tracking. */
function withLeastTracking(url: string): string {
  return url
    .replace('youtube.com/embed', 'youtube-nocookie.com/embed')
    .replace(/(vimeo\.com\/video\/\d+)(\?dnt=1&)?\??/, '$1?dnt=1&');
}

/**
 * Does the element's own markup keep it inert? That of a script does while its type is `text/plain`, in any spelling
 * that browsers know. A marked script of another type has run already: the browser itself did that, or another library.
 */
export function isHeldByMarkup(element: Element): boolean {
  return !isScript(element) || /^\s*text\/plain\s*$/i.test(element.type);
}
