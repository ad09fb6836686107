import type { Preset } from '../model/types.ts';
/** Pinterest Tag. */
export declare const pinterestTag: Preset;
