/** Hotjar. It has no call that stops a recording, so the page is reloaded when consent is taken back. */
export declare const connect: import("../../headless.ts").Connect;
