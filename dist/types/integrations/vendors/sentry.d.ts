/** Sentry, by its loader script. */
export declare const connect: import("../../headless.ts").Connect;
