/** PostHog, in its European cloud unless `params.api_host` and `scriptUrl` say otherwise. It starts opted out. */
export declare const connect: import("../../headless.ts").Connect;
