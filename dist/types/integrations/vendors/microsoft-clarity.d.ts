/**
 * Microsoft Clarity, consent API v2. The names have a capital S. With consent denied it records without cookies, so
 * its script is held too, and the page is reloaded when consent is taken back.
 */
export declare const connect: import("../../headless.ts").Connect;
