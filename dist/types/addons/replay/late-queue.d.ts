/** One registration of a listener. The browser ignores a second one with the same four values. */
export interface Registration {
    readonly target: EventTarget;
    readonly type: string;
    readonly listener: EventListenerOrEventListenerObject;
    readonly capture: boolean;
}
/** A listener that may have been registered too late. */
export interface LateListener extends Registration {
    /**
     * Called right before the listener. False: do not call the listener any more, for example because its signal aborted.
     */
    claim(): boolean;
}
/**
 * Listeners of scripts that were held, so that the event for which they wait may be over. See {@link replayLoadEvents}
 * in replay-load-events.ts.
 */
export interface LateQueue {
    /** Call it before the browser gets the listener. Duplicates are ignored. */
    add(late: LateListener): void;
    remove(registration: Registration): void;
    /** Does this listener still wait for its call? */
    has(listener: unknown): boolean;
    /** Is the queue calling a listener now? A listener that is registered during the call is too late as well. */
    isCalling(): boolean;
}
/**
 * Makes the queue. In a later task it calls the listeners whose event is over, but none that the browser calls itself.
 */
export declare function createLateQueue(): LateQueue;
