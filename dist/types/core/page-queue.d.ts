/** What every instance of the library on this page must know: one can be stopped, and another started. */
export interface PageQueue {
    /** The script that was let go last. */
    latest?: Element | undefined;
    /** Fulfilled when the script that others wait for has run, or hung too long. */
    running?: Promise<unknown> | undefined;
}
/** The queue of this page. It is kept on the page itself, because a bundle that is replaced brings a new module. */
export declare function pageQueue(): PageQueue;
/** To be called before a script is let go. */
export declare function noteLatest(script: Element): void;
