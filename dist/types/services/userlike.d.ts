import type { Preset } from '../model/types.ts';
/** Userlike. */
export declare const userlike: Preset;
