/** Meta Pixel. Its script comes when it is granted, and `revoke` stops what it sends later. */
export declare const connect: import("../../headless.ts").Connect;
