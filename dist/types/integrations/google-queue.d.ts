declare global {
    interface Window {
        /** Google's command queue, under its usual name. */
        dataLayer?: unknown[];
        gtag?: (...command: unknown[]) => void;
    }
}
/** A command for Google. It is an `arguments` object: Google ignores arrays. */
export declare function command(..._words: unknown[]): object;
/** Sends a command to the page's main queue. */
export declare function gtag(..._words: unknown[]): void;
/** Adds an entry to the page's main queue. */
export declare function pushToMain(entry: object): void;
/** Opens the queue that the library's own tags read, and defines `gtag` where the page has not. */
export declare function openMainQueue(name: string): void;
/**
 * Says something that every queue must have before all else, now and when it is declared later. A queue that Google's
 * script has taken over already hears of it in its turn.
 *
 * @param topic what it is about; what was said before about the same is replaced
 * @param isNews false: it only replaces what was said, perhaps by a library that was destroyed since
 */
export declare function tellAll(topic: string, entry: object, isNews?: boolean): void;
/**
 * Puts what must come first into the queue of this name, and does so again whenever the page declares it anew, as
 * `dataLayer = [{…}]` does.
 *
 * @returns false where that cannot be made sure: it is no list, frozen, or another one each time that it is asked for
 */
export declare function prepareQueue(name: string): boolean;
/** Looks again at queues that cannot be watched: a global `var` of the page. */
export declare function prepareNewQueues(): void;
/** Takes out the events that the page sent before consent, from queues that Google has not read. */
export declare function dropEarlyEvents(): void;
/** Everything in all queues. */
export declare function queuedEntries(): unknown[];
