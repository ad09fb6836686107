/** Matomo. */
export declare const connect: import("../../headless.ts").Connect;
