import type { Preset } from '../model/types.ts';
/** Snap Pixel. */
export declare const snapPixel: Preset;
