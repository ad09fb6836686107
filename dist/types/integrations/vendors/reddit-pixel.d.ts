/** Reddit Pixel. Its call that disables cookies does not stop its events, so the page is reloaded. */
export declare const connect: import("../../headless.ts").Connect;
