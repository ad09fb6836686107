import type { Preset } from '../model/types.ts';
/** Leadinfo. */
export declare const leadinfo: Preset;
