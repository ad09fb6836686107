import type { Preset } from '../model/types.ts';
/** Crisp. */
export declare const crisp: Preset;
