/** Klaviyo. It reads its off-switch, a cookie, when it starts, so the page is reloaded when consent is taken back. */
export declare const connect: import("../../headless.ts").Connect;
