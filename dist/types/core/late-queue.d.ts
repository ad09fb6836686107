/** A listener that was registered perhaps too late. */
export interface LateListener extends Registration {
    /** Is it to be called after all? Asked right before the call. */
    take(): boolean;
}
/** What makes two listeners the same to the browser. */
export interface Registration {
    readonly target: EventTarget;
    readonly type: string;
    readonly listener: EventListenerOrEventListenerObject;
    readonly capture: boolean;
}
export interface LateQueue {
    /** Say it before the browser gets the listener. Twice the same is once. */
    add(late: LateListener): void;
    remove(registration: Registration): void;
    /** Does this listener wait for its call? */
    has(listener: unknown): boolean;
    /** Is one of them being called? What that one registers is as late as itself. */
    isCalling(): boolean;
}
/** Calls listeners whose event is over, in a task of their own; those that the browser still calls are left to it. */
export declare function createLateQueue(): LateQueue;
