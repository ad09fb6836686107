/** Trengo's widget. */
export declare const connect: import("../../headless.ts").Connect;
