/** What makes two listeners the same to the browser. */
export interface Registration {
    readonly target: EventTarget;
    readonly type: string;
    readonly listener: EventListenerOrEventListenerObject;
    readonly capture: boolean;
}
/** A listener that may have been registered too late. */
export interface LateListener extends Registration {
    /** Called right before the listener would be; false: it must not be called after all. */
    claim(): boolean;
}
/** Listeners that wait for an event that may be over. */
export interface LateQueue {
    /** Call it before the browser gets the listener. Duplicates are ignored. */
    add(late: LateListener): void;
    remove(registration: Registration): void;
    /** Whether this listener still waits for its call. */
    has(listener: unknown): boolean;
    /** Whether the queue is calling a listener now: what that listener registers is too late as well. */
    isCalling(): boolean;
}
/**
 * Makes the queue. It calls listeners whose event is over, in a task of their own, and no listener that the browser
 * calls.
 */
export declare function createLateQueue(): LateQueue;
