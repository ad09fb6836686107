import type { Preset } from '../model/types.ts';
/** Meta Pixel. */
export declare const metaPixel: Preset;
