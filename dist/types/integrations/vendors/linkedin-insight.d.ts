/** LinkedIn Insight Tag. It has no call for consent, so the page is reloaded when that is taken back. */
export declare const connect: import("../../headless.ts").Connect;
