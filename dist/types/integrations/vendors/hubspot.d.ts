/**
 * HubSpot. It does not remember the consent, so it is told on each page; and as its documentation names two queues for
 * taking it back, both are told.
 */
export declare const connect: import("../../headless.ts").Connect;
