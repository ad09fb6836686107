/** Matomo without cookies. */
export declare const connect: import("../../headless.ts").Connect;
