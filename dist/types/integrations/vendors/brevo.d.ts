/** Brevo's tracker. */
export declare const connect: import("../../headless.ts").Connect;
