import type { Preset } from '../model/types.ts';
/** Plausible Analytics, which stores nothing in the browser. */
export declare const plausible: Preset;
