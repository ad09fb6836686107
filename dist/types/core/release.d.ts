/**
 * Lets held elements go. A script is released by giving the same node its type back and inserting it where it stood: a
 * copy would lose its nonce, and under Trusted Types its text.
 *
 * @param timeout milliseconds after which a script that hangs is no longer waited for
 * @param mayGo is asked before anything of an element loads, and at last when its turn has come
 * @returns how to release elements that stand in document order: scripts run in that order, nothing else waits for them
 */
export declare function createRelease(timeout: number, mayGo: (element: Element, isTurn?: boolean) => boolean): (elements: readonly Element[]) => void;
/** A script that is not held ran already, and is not run again. */
export declare function isInert(element: Element): boolean;
/** What shows something of somebody else's, so that a placeholder can stand in for it. */
export declare const embeds = "iframe,object,embed,video";
/** Gives an element what it keeps, or takes it back. */
export declare function restore(element: Element, isGranted: boolean): void;
