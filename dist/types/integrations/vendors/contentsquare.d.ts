/**
 * Contentsquare. Its `optout` leaves a cookie that remembers it, and nothing is documented for pages that takes it back
 * at a later grant, so the page is reloaded when consent is taken back.
 */
export declare const connect: import("../../headless.ts").Connect;
