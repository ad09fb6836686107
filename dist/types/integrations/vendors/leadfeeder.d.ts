/** Dealfront, formerly Leadfeeder. */
export declare const connect: import("../../headless.ts").Connect;
