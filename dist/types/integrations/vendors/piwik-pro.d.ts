/** Piwik PRO. `scriptUrl` is the address of its container. What else the container loads cannot be stopped by a call, so the page is reloaded. */
export declare const connect: import("../../headless.ts").Connect;
