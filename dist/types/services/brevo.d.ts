import type { Preset } from '../model/types.ts';
/** Brevo. */
export declare const brevo: Preset;
