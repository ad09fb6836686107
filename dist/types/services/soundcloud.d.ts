import type { Preset } from '../model/types.ts';
/** SoundCloud. */
export declare const soundcloud: Preset;
