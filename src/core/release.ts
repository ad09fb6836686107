import { applyGrant } from './held-element.ts';
import { isParsed, pause } from './lifecycle.ts';
import { isScript } from './marked-elements.ts';
import { noteLatest, pageMemory } from './page-memory.ts';
import { holdAgain } from './page-view.ts';
import { preload } from './preload.ts';
import { isJavaScript, isModule, releasedType } from './script-type.ts';
import { createStandIns } from './stand-in.ts';
import { createTaskQueue } from './task-queue.ts';

/** What releasing needs to know and whom it tells. */
export interface ReleaseOptions {
  /** Milliseconds after which a script that hangs is no longer waited for. */
  readonly scriptTimeout: number;
  /** Is this element still granted and in the page? Asked before its download and again in its turn. */
  readonly mayRelease: (element: Element) => boolean;
  /** Can this script run now? Asked like the one before. @default yes */
  readonly mayRun?: (script: HTMLScriptElement) => boolean;
  /** When its turn came, an element might no longer be released, or could not run. */
  readonly onSkipped: (element: Element) => void;
  /** All that was released since the last call has run, loaded or failed. */
  readonly onAllReleased: (elements: readonly Element[]) => void;
}

/**
 * Makes the function that releases held elements, given in document order. In the place of a script, a fresh copy of it
 * runs where that is possible, otherwise the script itself. Both are held again at once, so that copies which the page
 * makes of them do nothing by themselves.
 *
 * Scripts keep the order and the meaning of `async`, `defer` and `module` that the page gave them. They are fetched
 * together and run in turn. Other elements wait for nothing.
 */
export function createRelease(options: ReleaseOptions): (elements: readonly Element[]) => void {
  const { scriptTimeout, mayRelease, mayRun = () => true, onSkipped, onAllReleased } = options;
  const standInFor = createStandIns();
  const page = pageMemory();
  const blocking: (() => Promise<unknown> | undefined)[] = [];
  const deferred: (() => Promise<unknown>)[] = [];
  const unordered: (() => void)[] = [];
  const preloads: (() => void)[] = [];
  const unorderedQueue = createTaskQueue(() => unordered.shift(), tellWhenDone);
  const orderedQueue = createTaskQueue(
    () => blocking.shift() ?? (isParsed() ? deferred.shift() : undefined),
    tellWhenDone,
  );
  const preloadQueue = createTaskQueue(
    () => preloads.shift(),
    () => {},
  );
  // An earlier instance of the library on this page may still wait for a script: what it released runs first.
  if (page.running) blocking.push(() => page.running);
  let released: Element[] = [];
  let hasHungDeferred = false;

  function tellWhenDone(): void {
    if (released.length === 0 || unorderedQueue.isBusy() || orderedQueue.isBusy()) return;
    // One queue can be through before the other has started, and deferred scripts wait for the parser.
    if (blocking.length > 0 || deferred.length > 0) return;
    const elements = released;
    released = [];
    onAllReleased(elements);
  }

  function canGo(element: Element): boolean {
    return mayRelease(element) && (!isScript(element) || mayRun(element));
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

  /**
   * Runs a script. The promise of an external one tells whether it ran or failed in time. A script of a type that is not
   * JavaScript is data for a library of the page; the browser sends no events for it.
   *
   * @param isAsync sets the `async` property; undefined: it stays as it is
   */
  function run(script: HTMLScriptElement, isAsync?: boolean): Promise<boolean> | undefined {
    if (!claimTurn(script)) return undefined;
    noteLatest(script);
    const type = releasedType(script);
    const isCode = isJavaScript(type);
    // Undefined where the page's policy allows no way to run it: then the browser ignores the script.
    const standIn = isCode ? standInFor(script) : script;
    const runner = standIn ?? script;
    const settled = isCode && standIn && script.src ? whenSettled(runner, scriptTimeout) : undefined;
    if (isAsync !== undefined) runner.async = isAsync;
    runner.type = type;
    // Also where it is the script itself: browsers run a script when it is inserted. They have read its type by then.
    script.before(runner);
    // Both, because a page can be copied while a script is on its way.
    if (isCode) holdAgain(script, runner);
    // A module runs later, and is then removed.
    if (runner !== script && !settled && !isModule(type)) runner.remove();
    return settled;
  }

  /**
   * An inline module tells nobody when it ran. Browsers run inserted scripts with `async = false` in their order, so it
   * runs before the next deferred script. After one that hangs that order would make all later ones wait for it, so they
   * are inserted as `async`. Without a pause in between, Firefox does not keep the order.
   */
  async function runDeferred(script: HTMLScriptElement): Promise<void> {
    if ((await run(script, hasHungDeferred)) === false) hasHungDeferred = true;
    await pause();
  }

  function queueScript(script: HTMLScriptElement): void {
    const type = releasedType(script);
    const isExternal = script.src !== '';
    // Browsers ignore it and send no event, so nobody may wait for it.
    if (script.noModule && !isModule(type)) return;
    if (script.hasAttribute('async') && (isModule(type) || isExternal)) unordered.push(() => void run(script));
    else if (isModule(type) || (script.defer && isExternal)) deferred.push(() => (page.running = runDeferred(script)));
    else blocking.push(() => (page.running = run(script)));
    if (isExternal && isJavaScript(type) && blocking.length + deferred.length > 1) {
      preloads.push(() => {
        if (canGo(script)) preload(script, isModule(type));
      });
    }
  }

  return (elements) => {
    for (const element of elements) {
      if (isScript(element)) queueScript(element);
      else unordered.push(() => void (claimTurn(element) && applyGrant(element, true)));
    }
    unorderedQueue.start();
    orderedQueue.start();
    // The first script is asked for before those that wait for their turn.
    preloadQueue.start();
  };
}

/** True when the script ran or failed, false when it took too long. The page's own handlers stay as they are. */
function whenSettled(script: HTMLScriptElement, timeout: number): Promise<boolean> {
  return new Promise((resolve) => {
    for (const type of ['load', 'error', 'abort']) script.addEventListener(type, () => resolve(true), { once: true });
    setTimeout(() => resolve(false), timeout);
  });
}
