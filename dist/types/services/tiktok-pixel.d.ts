import type { Preset } from '../model/types.ts';
/** TikTok Pixel. */
export declare const tiktokPixel: Preset;
