import type { Preset } from '../model/types.ts';
/** Vimeo videos. A video with a password or a registration form leaves a cookie of its own besides. */
export declare const vimeo: Preset;
