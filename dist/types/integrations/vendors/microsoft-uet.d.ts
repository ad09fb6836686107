/**
 * Microsoft Advertising (UET). It takes consent as given where nobody tells it otherwise, and sends data when it is
 * denied too, so its script is held, and the page is reloaded when consent is taken back.
 */
export declare const connect: import("../../headless.ts").Connect;
