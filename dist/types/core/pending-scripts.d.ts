/** May the script still run, with these grants? */
export type MayStillRun = (isGranted: (id: string) => boolean) => boolean;
/**
 * Makes it possible to stop a script until it has run. Must be called before the script is inserted.
 *
 * @param onEnd called with the end of the script: `load`, `error`, or `abort` right before it is stopped
 */
export declare function makeStoppable(script: HTMLScriptElement, mayStillRun: MayStillRun, onEnd?: (type: string) => void): void;
/**
 * Stops scripts for which consent was taken back while their files were downloaded: a browser does not run a script
 * that was moved to another document. A stopped script counts as one that ran in this page view, so with consent it
 * runs in the next page view.
 */
export declare function stopRefusedScripts(isGranted: (id: string) => boolean): void;
