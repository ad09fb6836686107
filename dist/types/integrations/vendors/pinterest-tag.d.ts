/** Pinterest Tag. With consent denied it stops its events and deletes its cookies. */
export declare const connect: import("../../headless.ts").Connect;
