import { restoreElement } from './held-element.ts';
import { isParsed, pause } from './lifecycle.ts';
import { holdAgain } from './page-view.ts';
import { createTaskLane } from './task-lane.ts';

/** What releasing asks and tells. */
export interface ReleaseOptions {
  /** Milliseconds after which a script that hangs is no longer waited for. */
  readonly scriptTimeout: number;
  /** Is this element still granted and in the page? Asked before its download and again in its turn. */
  readonly isWanted: (element: Element) => boolean;
  /** Can this script run now? Asked like the one before. @default yes */
  readonly mayRun?: (script: HTMLScriptElement) => boolean;
  /** In its turn an element was no longer wanted, or could not run. */
  readonly onSkipped: (element: Element) => void;
  /** All that was released since the last call has run, loaded or failed. */
  readonly onReleased: (elements: readonly Element[]) => void;
}

/**
 * Makes the function that releases held elements, given in document order. A script is released by giving the same node
 * its type back and inserting it where it stood: a copy would lose its nonce, and under Trusted Types its text.
 *
 * Scripts keep the order and the meaning of `async`, `defer` and `module` that the page gave them. They are fetched
 * together and run in turn. Nothing but scripts waits for its turn.
 */
export function createRelease(options: ReleaseOptions): (elements: readonly Element[]) => void {
  const { scriptTimeout, isWanted, mayRun = () => true, onSkipped, onReleased } = options;
  const blocking: (() => Promise<boolean> | undefined)[] = [];
  const deferred: (() => Promise<void>)[] = [];
  const unordered: (() => void)[] = [];
  const unorderedLane = createTaskLane(() => unordered.shift(), tellWhenDone);
  const orderedLane = createTaskLane(
    () => blocking.shift() ?? (isParsed() ? deferred.shift() : undefined),
    tellWhenDone,
  );
  let released: Element[] = [];
  let hasHungModule = false;

  function tellWhenDone(): void {
    if (released.length === 0 || unorderedLane.isBusy() || orderedLane.isBusy()) return;
    // One lane can be through before the other has started, and deferred scripts wait for the parser.
    if (blocking.length > 0 || deferred.length > 0) return;
    const elements = released;
    released = [];
    onReleased(elements);
  }

  function canGo(element: Element): boolean {
    return isWanted(element) && (!(element instanceof HTMLScriptElement) || mayRun(element));
  }

  /** Asks once more, in the element's own turn. */
  function claimTurn(element: Element): boolean {
    if (canGo(element)) {
      released.push(element);
      return true;
    }
    onSkipped(element);
    return false;
  }

  /** Runs a script. The promise of an external one tells whether it ran or failed in time. */
  function run(script: HTMLScriptElement): Promise<boolean> | undefined {
    if (!claimTurn(script)) return undefined;
    const settled = script.src ? whenSettled(script, scriptTimeout) : undefined;
    script.type = script.dataset.consentType ?? '';
    script.parentNode?.insertBefore(script, script.nextSibling);
    holdAgain(script);
    return settled;
  }

  /**
   * An inline module tells nobody when it ran. The browser keeps it before the next deferred script as long as these are
   * not `async`; once a module hangs they must be, or all would wait for it. Firefox needs a moment in between.
   */
  async function runDeferred(script: HTMLScriptElement): Promise<void> {
    script.async = hasHungModule;
    if ((await run(script)) === false) hasHungModule = true;
    await pause();
  }

  function queueScript(script: HTMLScriptElement): void {
    const isModule = script.dataset.consentType === 'module';
    const isExternal = script.src !== '';
    if (script.hasAttribute('async') && (isModule || isExternal)) unordered.push(() => void run(script));
    else if (isModule || (script.defer && isExternal)) deferred.push(() => runDeferred(script));
    else if (script.noModule) return;
    else blocking.push(() => run(script));
    if (isExternal && blocking.length + deferred.length > 1) {
      unordered.push(() => {
        if (canGo(script)) preload(script, isModule);
      });
    }
  }

  return (elements) => {
    for (const element of elements) {
      if (element instanceof HTMLScriptElement) queueScript(element);
      else unordered.push(() => void (claimTurn(element) && restoreElement(element, true)));
    }
    unorderedLane.start();
    orderedLane.start();
  };
}

/** True when the script ran or failed, false when it took too long. The page's own handlers stay as they are. */
function whenSettled(script: HTMLScriptElement, timeout: number): Promise<boolean> {
  return new Promise((resolve) => {
    for (const type of ['load', 'error']) script.addEventListener(type, () => resolve(true), { once: true });
    setTimeout(() => resolve(false), timeout);
  });
}

/** Starts the download of a script whose turn comes later. */
function preload(script: HTMLScriptElement, isModule: boolean): void {
  const link = document.createElement('link');
  link.rel = isModule ? 'modulepreload' : 'preload';
  link.as = 'script';
  // The browser uses the preload for this script only when these are the same.
  link.crossOrigin = script.crossOrigin;
  link.integrity = script.integrity;
  link.referrerPolicy = script.referrerPolicy;
  link.nonce = script.nonce;
  link.href = script.src;
  document.head.append(link);
}
