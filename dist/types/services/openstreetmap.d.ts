import type { Preset } from '../model/types.ts';
/** OpenStreetMap. */
export declare const openstreetmap: Preset;
