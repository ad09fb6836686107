/** Elements that show content of somebody else's, so that a placeholder can stand in for them. */
export const embedSelector = 'iframe,object,embed,video';

/**
 * The attributes that a held element keeps as `data-consent-…`, in the order in which they are given back. On taking
 * back the order is reversed: `srcset` goes after `src`, or WebKit fetches both.
 */
const keptAttributes = [
  'poster', // video
  'srcset', // img, source
  'src', // iframe, img, source, video, audio, embed
  'href', // link
  'data', // object
];

/**
 * Gives an element the attributes and classes that it keeps, or takes them back.
 *
 * @param isGranted true: give; false: take back
 */
export function restoreElement(element: Element, isGranted: boolean): void {
  const { parentNode, nextSibling } = element;
  // Taking an embed out closes its page, and with it that page's steps in the history of the tab.
  if (!isGranted && element.matches(embedSelector)) element.remove();
  for (const name of isGranted ? keptAttributes : [...keptAttributes].reverse())
    restoreAttribute(element, name, isGranted);
  if (!element.parentNode) parentNode?.insertBefore(element, nextSibling);
  for (const name of element.getAttribute('data-consent-class')?.match(/\S+/g) ?? []) {
    element.classList.toggle(name, isGranted);
  }
  // A player looks at its sources only when told to.
  element.closest<HTMLMediaElement>('audio,video')?.load();
}

function restoreAttribute(element: Element, name: string, isGranted: boolean): void {
  const kept = element.getAttribute(`data-consent-${name}`);
  if (kept === null) return;
  if (!isGranted) {
    element.removeAttribute(name);
    return;
  }
  const address = withLeastTracking(kept);
  if (address === element.getAttribute(name)) return;
  if (address !== kept) {
    // YouTube plays nothing for a page that hides its address. WebKit heeds this attribute only in a new frame, so the
    // element is taken out, and put back by the caller.
    element.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
    element.remove();
  }
  element.setAttribute(name, address);
}

/** The address at which a player asks least of its visitor: YouTube without cookies, Vimeo without tracking. */
function withLeastTracking(url: string): string {
  return url
    .replace('youtube.com/embed', 'youtube-nocookie.com/embed')
    .replace(/(vimeo\.com\/video\/\d+)\??/, '$1?dnt=1&');
}

/** A script whose type is not `text/plain` ran already, and is not run again. */
export function isHeldByMarkup(element: Element): boolean {
  return !(element instanceof HTMLScriptElement) || element.type === 'text/plain';
}
