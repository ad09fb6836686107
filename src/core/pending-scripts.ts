import { document } from '../host/native-document.ts';

/** May the script still run, with these grants? */
export type MayStillRun = (isGranted: (id: string) => boolean) => boolean;

/** Scripts that have not run yet, because the browser is still downloading their file or a file that they import. */
const pending = new Map<HTMLScriptElement, MayStillRun>();

/**
 * Makes it possible to stop a script until it has run. Must be called before the script is inserted.
 *
 * @param onEnd called with the end of the script: `load`, `error`, or `abort` right before it is stopped
 */
export function makeStoppable(
  script: HTMLScriptElement,
  mayStillRun: MayStillRun,
  onEnd?: (type: string) => void,
): void {
  pending.set(script, mayStillRun);
  for (const type of ['load', 'error', 'abort']) {
    script.addEventListener(type, () => {
      // Firefox dispatches an event for a stopped script, too: that script has had its end.
      if (pending.delete(script)) onEnd?.(type);
    });
  }
}

/**
 * Stops scripts for which consent was taken back while their files were downloaded: a browser does not run a script
 * that was moved to another document. A stopped script counts as one that ran in this page view, so with consent it
 * runs in the next page view.
 */
export function stopRefusedScripts(isGranted: (id: string) => boolean): void {
  for (const [script, mayStillRun] of pending) {
    if (mayStillRun(isGranted)) continue;
    // Ends the waiting of the next script for this one. Not an `error` event, because the page's own handler for that
    // may load another copy of the file.
    script.dispatchEvent(new CustomEvent('abort'));
    document.implementation.createHTMLDocument('').adoptNode(script);
  }
}
