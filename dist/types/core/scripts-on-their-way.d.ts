/** Asked with what is granted at that moment: may the script still run? */
export type MayStillRun = (isGranted: (id: string) => boolean) => boolean;
/**
 * Lets a script be stopped until it has run. To be called before it is inserted.
 *
 * @param tell told how it ended: `load`, `error`, or `abort` where it is about to be stopped
 */
export declare function keepStoppable(script: HTMLScriptElement, mayStillRun: MayStillRun, tell?: (type: string) => void): void;
/**
 * Keeps scripts from running for which consent was taken back while their files were on their way. A browser runs no
 * script that has gone to another document. A script that was stopped counts as one that ran in this page view: with
 * consent it runs in the next one.
 */
export declare function stopScripts(isGranted: (id: string) => boolean): void;
