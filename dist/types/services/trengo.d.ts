import type { Preset } from '../model/types.ts';
/** Trengo. */
export declare const trengo: Preset;
