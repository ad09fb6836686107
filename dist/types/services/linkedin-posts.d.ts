import type { Preset } from '../model/types.ts';
/** LinkedIn posts. */
export declare const linkedinPosts: Preset;
