import type { Preset } from '../model/types.ts';
/** Stripe. Necessary on the page where somebody pays, and nowhere else. */
export declare const stripe: Preset;
