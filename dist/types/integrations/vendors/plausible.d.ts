/** Plausible Analytics. */
export declare const connect: import("../../headless.ts").Connect;
