import type { Preset } from '../model/types.ts';
/** Hotjar. */
export declare const hotjar: Preset;
