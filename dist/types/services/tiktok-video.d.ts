import type { Preset } from '../model/types.ts';
/** TikTok videos. */
export declare const tiktokVideo: Preset;
