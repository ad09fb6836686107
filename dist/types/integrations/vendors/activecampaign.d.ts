/** ActiveCampaign site tracking. */
export declare const connect: import("../../headless.ts").Connect;
