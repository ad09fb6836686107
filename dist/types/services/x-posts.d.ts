import type { Preset } from '../model/types.ts';
/** X posts. */
export declare const xPosts: Preset;
