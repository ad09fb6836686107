import { isParsed } from './lifecycle';

/** A task longer than this gives way to the visitor, milliseconds. */
const slice = 8;

type Kind = 'async' | 'blocking' | 'deferred' | 'never';

/**
 * Lets held elements go: one row a kind. A script is released by giving the same node its type back and inserting it
 * where it stood: a copy would lose its nonce, and under Trusted Types its text.
 *
 * @param timeout milliseconds after which a script that hangs is no longer waited for
 * @returns how to release elements that stand in document order: scripts run in that order, nothing else waits for them
 */
export function createRelease(timeout: number): (elements: readonly Element[]) => void {
  const waiting: Record<Kind, HTMLScriptElement[]> = { async: [], blocking: [], deferred: [], never: [] };
  const next = () => waiting.blocking.shift() ?? (isParsed() ? waiting.deferred.shift() : undefined);
  let running = false;
  let stuck = false;

  return async (elements) => {
    for (const element of elements) {
      if (!(element instanceof HTMLScriptElement)) restore(element);
      else {
        const kind = kindOf(element);
        if (kind === 'async') activate(element, timeout);
        else if (waiting[kind].push(element) > 1 || elements.length > 1) fetchAhead(element);
      }
    }
    if (running) return;
    running = true;
    let began = performance.now();
    for (let script = next(); script; script = next()) {
      if (kindOf(script) === 'deferred') {
        // An inline module tells nobody when it ran. The browser keeps it before the next one, if not all wait for one
        // that hangs; Firefox needs a moment for it.
        script.async = stuck;
        began = 0;
      }
      stuck = !(await activate(script, timeout)) || stuck;
      if (performance.now() - began > slice) {
        await new Promise((resolve) => setTimeout(resolve));
        began = performance.now();
      }
    }
    running = false;
  };
}

/** What the browser would have done with the script. */
function kindOf(script: HTMLScriptElement): Kind {
  const module = script.dataset.consentType === 'module';
  if (script.noModule) return 'never';
  if (script.hasAttribute('async') && (module || script.src)) return 'async';
  return module || (script.defer && script.src) ? 'deferred' : 'blocking';
}

/** Starts the download, so that scripts arrive together though they run in turn. */
function fetchAhead(script: HTMLScriptElement): void {
  if (!script.src) return;
  const link = document.createElement('link');
  link.rel = script.dataset.consentType === 'module' ? 'modulepreload' : 'preload';
  link.as = 'script';
  // the preload counts as this script's only when these are the same
  for (const name of ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority']) {
    const value = script.getAttribute(name);
    if (value !== null) link.setAttribute(name, value);
  }
  link.nonce = script.nonce;
  link.href = script.src;
  document.head.append(link);
}

/** Runs a script; resolves when it ran or failed, and to undefined when it took too long. */
function activate(script: HTMLScriptElement, timeout: number): unknown {
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

const names = ['srcset', 'src', 'href'];

function restore(element: Element): void {
  for (const name of names) {
    const value = element.getAttribute(`data-consent-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  // a player looks at its sources only when told to
  if (element.parentElement instanceof HTMLMediaElement) element.parentElement.load();
}

/** Puts a released embed back: its page goes away, and with it its steps in the history of the tab. */
export function restrain(element: Element): void {
  const { parentNode, nextSibling } = element;
  element.remove();
  for (const name of names) if (element.hasAttribute(`data-consent-${name}`)) element.removeAttribute(name);
  parentNode?.insertBefore(element, nextSibling);
}
