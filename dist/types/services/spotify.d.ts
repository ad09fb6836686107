import type { Preset } from '../model/types.ts';
/** Spotify. */
export declare const spotify: Preset;
