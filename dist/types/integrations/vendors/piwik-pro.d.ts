/**
 * Piwik PRO. `scriptUrl` is the address of its container. No call stops the other scripts that the container loads, so the
 * page is reloaded when consent is taken back.
 */
export declare const connect: import("../../headless.ts").Connect;
