import type { Preset } from '../model/types.ts';
/** Vimeo videos. */
export declare const vimeo: Preset;
