import type { Preset } from '../model/types.ts';
/** Typeform. */
export declare const typeform: Preset;
