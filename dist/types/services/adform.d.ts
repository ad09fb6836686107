import type { Preset } from '../model/types.ts';
/** Adform. */
export declare const adform: Preset;
