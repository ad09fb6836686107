/** Zendesk's web widget. */
export declare const connect: import("../../headless.ts").Connect;
