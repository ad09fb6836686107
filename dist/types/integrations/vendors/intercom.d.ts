/** Intercom. `shutdown` ends the session and deletes its cookies; `boot` starts it again. `params` are its settings. */
export declare const connect: import("../../headless.ts").Connect;
