/** X Pixel. */
export declare const connect: import("../../headless.ts").Connect;
