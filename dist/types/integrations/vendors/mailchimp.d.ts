/** Mailchimp's connected-site script. */
export declare const connect: import("../../headless.ts").Connect;
