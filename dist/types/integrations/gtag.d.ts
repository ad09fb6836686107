declare global {
    interface Window {
        /** Google's command queue. */
        dataLayer?: unknown[];
        gtag?: (...command: unknown[]) => void;
    }
}
/** Sends a command to Google's queue, as an `arguments` object: Google ignores arrays. */
export declare function gtag(..._command: unknown[]): void;
/** Sends a command that must come before everything that the page has queued already. */
export declare function gtagFirst(..._command: unknown[]): void;
