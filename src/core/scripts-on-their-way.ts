import { document } from '../host/native-document.ts';

/** Asked with what is granted at that moment: may the script still run? */
export type MayStillRun = (isGranted: (id: string) => boolean) => boolean;

/** Scripts that have not run yet, because a file of theirs is on its way. */
const onTheirWay = new Map<HTMLScriptElement, MayStillRun>();

/**
 * Lets a script be stopped until it has run. To be called before it is inserted.
 *
 * @param tell told how it ended: `load`, `error`, or `abort` where it is about to be stopped
 */
export function keepStoppable(
  script: HTMLScriptElement,
  mayStillRun: MayStillRun,
  tell?: (type: string) => void,
): void {
  onTheirWay.set(script, mayStillRun);
  for (const type of ['load', 'error', 'abort']) {
    script.addEventListener(type, () => {
      // Firefox tells of one that was stopped, too.
      if (onTheirWay.delete(script)) tell?.(type);
    });
  }
}

/**
 * Keeps scripts from running for which consent was taken back while their files were on their way. A browser runs no
 * script that has gone to another document. A script that was stopped counts as one that ran in this page view: with
 * consent it runs in the next one.
 */
export function stopScripts(isGranted: (id: string) => boolean): void {
  for (const [script, mayStillRun] of onTheirWay) {
    if (mayStillRun(isGranted)) continue;
    // The next script need not wait for this one. It is no `error` event: the page's own handler for that may load
    // another copy of the file.
    script.dispatchEvent(new CustomEvent('abort'));
    document.implementation.createHTMLDocument('').adoptNode(script);
  }
}
