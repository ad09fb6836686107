import { isParsed, pause } from './lifecycle.ts';

/** A task longer than this gives way to the visitor, milliseconds. */
const slice = 8;

type Task = () => unknown;

/**
 * Lets held elements go. A script is released by giving the same node its type back and inserting it where it stood: a
 * copy would lose its nonce, and under Trusted Types its text.
 *
 * @param timeout milliseconds after which a script that hangs is no longer waited for
 * @param mayGo is asked before anything of an element loads, and at last when its turn has come
 * @returns how to release elements that stand in document order: scripts run in that order, nothing else waits for them
 */
export function createRelease(
  timeout: number,
  mayGo: (element: Element, isTurn?: boolean) => boolean,
): (elements: readonly Element[]) => void {
  const free: Task[] = [];
  const blocking: Task[] = [];
  const deferred: Task[] = [];
  const goFree = createLane(() => free.shift());
  const goInTurn = createLane(() => blocking.shift() ?? (isParsed() ? deferred.shift() : undefined));
  let isStuck = false;

  /** Runs a script; resolves when it ran or failed, and to undefined when it took too long. */
  function activate(script: HTMLScriptElement): unknown {
    if (!mayGo(script, true)) return true;
    const done =
      !script.src ||
      new Promise((resolve) => {
        script.onload = script.onerror = resolve;
        setTimeout(resolve, timeout);
      });
    script.type = script.dataset.consentType ?? '';
    script.parentNode?.insertBefore(script, script.nextSibling);
    return done;
  }

  return (elements) => {
    for (const element of elements) {
      if (!(element instanceof HTMLScriptElement)) {
        free.push(() => mayGo(element, true) && restore(element, true));
        continue;
      }
      const { src } = element;
      const isModule = element.dataset.consentType === 'module';
      if (element.hasAttribute('async') && (isModule || src)) free.push(() => void activate(element));
      else if (isModule || (element.defer && src)) {
        deferred.push(async () => {
          // An inline module tells nobody when it ran. The browser keeps it before the next one, if not all wait for
          // one that hangs; Firefox needs a moment for it.
          element.async = isStuck;
          isStuck = !(await activate(element)) || isStuck;
          await pause();
        });
      } else if (!element.noModule) {
        blocking.push(() => activate(element));
      } else continue;
      // scripts arrive together though they run in turn
      if (src && blocking.length + deferred.length > 1)
        free.push(() => mayGo(element) && fetchAhead(element, isModule));
    }
    goFree();
    goInTurn();
  };
}

/** Works tasks off, one after the other, and gives way to the visitor in between. */
function createLane(next: () => Task | undefined): () => void {
  let isRunning = false;
  return async () => {
    if (isRunning) return;
    isRunning = true;
    let began = Date.now();
    for (let task = next(); task; task = next()) {
      try {
        await task();
      } catch (error) {
        reportError(error);
      }
      if (Date.now() - began > slice) {
        await pause();
        began = Date.now();
      }
    }
    isRunning = false;
  };
}

/** A script that is not held ran already, and is not run again. */
export function isInert(element: Element): boolean {
  return !(element instanceof HTMLScriptElement) || element.type === 'text/plain';
}

/** Starts the download of a script. */
function fetchAhead(script: HTMLScriptElement, isModule: boolean): void {
  const link = document.createElement('link');
  link.rel = isModule ? 'modulepreload' : 'preload';
  link.as = 'script';
  // the preload counts as this script's only when these are the same
  for (const name of ['crossOrigin', 'integrity', 'referrerPolicy', 'nonce'] as const) {
    Object.assign(link, { [name]: script[name] });
  }
  link.href = script.src;
  document.head.append(link);
}

/** What shows something of somebody else's, so that a placeholder can stand in for it. */
export const embeds = 'iframe,object,embed,video';

/** What a held element keeps as `data-consent-…`: one row a kind. */
const attributes = [
  'poster', // video
  'srcset', // img, source; before src, and taken back after it, or WebKit fetches both
  'src', // iframe, img, source, video, audio, embed
  'href', // link
  'data', // object
];

/** Gives an element what it keeps, or takes it back. */
export function restore(element: Element, isGranted: boolean): void {
  const { parentNode, nextSibling } = element;
  // an embed's page goes away, and with it its steps in the history of the tab
  if (!isGranted && element.matches(embeds)) element.remove();
  for (const name of isGranted ? attributes : [...attributes].reverse()) {
    const value = element.getAttribute(`data-consent-${name}`);
    if (value === null) continue;
    const address = discreet(value);
    if (!isGranted) element.removeAttribute(name);
    else if (address !== element.getAttribute(name)) {
      if (address !== value) {
        // YouTube plays nothing for a page that hides where it is; WebKit heeds this in a frame that is new
        element.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
        element.remove();
      }
      element.setAttribute(name, address);
    }
  }
  if (!element.parentNode) parentNode?.insertBefore(element, nextSibling);
  for (const name of element.getAttribute('data-consent-class')?.match(/\S+/g) ?? []) {
    element.classList.toggle(name, isGranted);
  }
  // a player looks at its sources only when told to
  element.closest<HTMLMediaElement>('audio,video')?.load();
}

/** The address at which a player asks least of its visitor: YouTube without cookies, Vimeo without tracking. */
function discreet(url: string): string {
  return url
    .replace('youtube.com/embed', 'youtube-nocookie.com/embed')
    .replace(/(vimeo\.com\/video\/\d+)\??/, '$1?dnt=1&');
}
