import type { Preset } from '../model/types.ts';
/** YouTube videos. The player stores everything on its own domain. */
export declare const youtube: Preset;
