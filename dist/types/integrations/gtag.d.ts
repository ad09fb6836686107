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
