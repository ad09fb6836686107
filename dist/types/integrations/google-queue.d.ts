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
 * Puts an entry before all else into every queue, and into those that are declared later. A queue that Google's script
 * has taken over already gets it at its end.
 *
 * @param topic what it is about; an earlier entry about the same is replaced
 * @param isNews false: it only replaces an entry about the same topic, which an instance of the library that is destroyed
 *   can have left
 */
export declare function tellAll(topic: string, entry: object, isNews?: boolean): void;
/** Was this consent type granted the last time that Google was told of a choice? */
export declare function isToldGranted(type: string): boolean;
/**
 * Puts what must come first into the queue of this name, and does so again whenever the page declares it anew, as
 * `dataLayer = [{…}]` does.
 *
 * @returns false where that is impossible: it is no list, or frozen, or the page gives another one each time it is read
 */
export declare function prepareQueue(name: string): boolean;
/** Looks again at queues that cannot be watched: a global `var` of the page. */
export declare function prepareNewQueues(): void;
/** Takes out the events that the page sent before consent, from queues that Google has not read. */
export declare function dropEarlyEvents(): void;
/** Everything in all queues. */
export declare function queuedEntries(): unknown[];
