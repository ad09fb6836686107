import type { Preset } from '../model/types.ts';
/** Smartsupp. */
export declare const smartsupp: Preset;
