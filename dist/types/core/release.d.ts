/**
 * Lets held elements go: one row a kind. A script is released by giving the same node its type back and inserting it
 * where it stood: a copy would lose its nonce, and under Trusted Types its text.
 *
 * @param timeout milliseconds after which a script that hangs is no longer waited for
 * @returns how to release elements that stand in document order: scripts run in that order, nothing else waits for them
 */
export declare function createRelease(timeout: number): (elements: readonly Element[]) => void;
/** Puts a released embed back: its page goes away, and with it its steps in the history of the tab. */
export declare function restrain(element: Element): void;
