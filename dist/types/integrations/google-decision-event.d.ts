import type { Integration } from '../model/types.ts';
/**
 * Tells tag managers of the visitor's choice as an event in Google's queues, `akkoord_decision`: on each page with a
 * decision, at every decision, and when one has ended. It is the last that a queue hears before what the page itself
 * writes there.
 */
export declare function googleDecisionEvent(): Integration;
