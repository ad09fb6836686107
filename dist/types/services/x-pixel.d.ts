import type { Preset } from '../model/types.ts';
/** X Pixel. */
export declare const xPixel: Preset;
