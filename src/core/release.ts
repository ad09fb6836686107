import { applyGrant } from './held-element.ts';
import { isParsed, pause } from './lifecycle.ts';
import { isScript } from './marked-elements.ts';
import { noteLatestScript, pageMemory } from './page-memory.ts';
import { holdAgain } from './page-view.ts';
import { preload } from './preload.ts';
import type { ReleaseOptions } from './release-options.ts';
import { isJavaScript, isModule, releasedType } from './script-type.ts';
import { createStandIns } from './stand-in.ts';
import { createTaskQueue } from './task-queue.ts';

/**
 * Makes the function that releases held elements, given in document order. In the place of a script, a fresh copy of it
 * runs where that is possible, otherwise the script itself. Both get the type text/plain again at once, so that copies
 * which the page makes of them do nothing by themselves.
 *
 * Scripts keep the order and the meaning of `async`, `defer` and `module` that the page gave them. All are downloaded
 * at the same time and run one after another. Other elements wait for nothing.
 */
export function createRelease(options: ReleaseOptions): (elements: readonly Element[]) => void {
  const { scriptTimeout, mayRelease, mayRun = () => true, beforeRun, onSkipped, onAllReleased } = options;
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
  // An earlier instance of the library on this page may still wait for a script that it started: wait for that script.
  if (page.running) blocking.push(() => page.running);
  let released: Element[] = [];
  let didDeferredHang = false;

  function tellWhenDone(): void {
    if (released.length === 0 || unorderedQueue.isBusy() || orderedQueue.isBusy()) return;
    // One queue can be finished before the other has started, and deferred scripts wait for the parser.
    if (blocking.length > 0 || deferred.length > 0) return;
    const elements = released;
    released = [];
    onAllReleased(elements);
  }

  function canGo(element: Element): boolean {
    return mayRelease(element) && (!isScript(element) || mayRun(element));
  }

  /** In the turn of an element, notes it as released, or as skipped where it may not go any more. */
  function takeTurn(element: Element): boolean {
    if (canGo(element)) {
      released.push(element);
      return true;
    }
    onSkipped(element);
    return false;
  }

  /**
   * Runs a script. For an external one it returns a promise, which tells whether the script ran or failed in time. A
   * script of a type that is not JavaScript is data for a library of the page; the browser sends no events for it.
   *
   * @param isAsync sets the `async` property; undefined: it stays as it is
   */
  function run(script: HTMLScriptElement, isAsync?: boolean): Promise<boolean> | undefined {
    if (!takeTurn(script)) return undefined;
    beforeRun?.(script);
    // For `document.write`, which must know the script that calls it.
    noteLatestScript(script);
    const type = releasedType(script);
    const isCode = isJavaScript(type);
    // Undefined where the page's policy allows no way to run the script. Then `script` itself is inserted, which the
    // browser ignores, and nothing waits for it.
    const standIn = isCode ? standInFor(script) : script;
    const runner = standIn ?? script;
    const settled = isCode && standIn && script.src ? whenSettled(runner, scriptTimeout) : undefined;
    if (isAsync !== undefined) runner.async = isAsync;
    runner.type = type;
    // Also where `runner` is the script itself: browsers run a script when it is inserted.
    script.before(runner);
    // The browser has read the type by now. Both elements lose it, because the page can be copied while a script is
    // downloaded.
    if (isCode) holdAgain(script, runner);
    // An inline classic script has run by now, and an inline module runs although it has left the page: browsers send no
    // event for it. `linkToHeld` removes the stand-ins of external scripts.
    if (runner !== script && !settled) runner.replaceWith();
    return settled;
  }

  /**
   * Nothing tells when an inline module has run. But browsers run scripts with `async = false` in the order in which
   * they were inserted, so it runs before the next deferred script. If a deferred script hangs, all later ones would
   * have to wait for it in that order of the browser: from then on they are inserted as `async`. The pause is for
   * Firefox, which does not keep the order of scripts that are inserted without one.
   */
  async function runDeferred(script: HTMLScriptElement): Promise<void> {
    if ((await run(script, didDeferredHang)) === false) didDeferredHang = true;
    await pause();
  }

  function queueScript(script: HTMLScriptElement): void {
    const type = releasedType(script);
    const isExternal = script.src !== '';
    // Browsers ignore a classic `nomodule` script and send no event for it, so the queue must not wait for it.
    if (script.noModule && !isModule(type)) return;
    if (script.hasAttribute('async') && (isModule(type) || isExternal)) unordered.push(() => void run(script));
    else if (isModule(type) || (script.defer && isExternal)) deferred.push(() => (page.running = runDeferred(script)));
    else blocking.push(() => (page.running = run(script)));
    // A preload is for a script that must wait: the first one of both queues starts at once.
    if (isExternal && isJavaScript(type) && blocking.length + deferred.length > 1) {
      preloads.push(() => {
        if (canGo(script)) preload(script, isModule(type));
      });
    }
  }

  return (elements) => {
    for (const element of elements) {
      if (isScript(element)) queueScript(element);
      else unordered.push(() => void (takeTurn(element) && applyGrant(element, true)));
    }
    unorderedQueue.start();
    orderedQueue.start();
    // Last, so that the download of the first script is requested before those of the scripts that wait.
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
