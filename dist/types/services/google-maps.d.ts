import type { Preset } from '../model/types.ts';
/** Google Maps. */
export declare const googleMaps: Preset;
