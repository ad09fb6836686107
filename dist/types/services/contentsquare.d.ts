import type { Preset } from '../model/types.ts';
/** Contentsquare. */
export declare const contentsquare: Preset;
