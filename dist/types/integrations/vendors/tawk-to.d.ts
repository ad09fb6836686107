/** tawk.to. */
export declare const connect: import("../../headless.ts").Connect;
