import type { Preset } from '../model/types.ts';
/** Reddit Pixel. */
export declare const redditPixel: Preset;
