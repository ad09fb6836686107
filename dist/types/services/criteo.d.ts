import type { Preset } from '../model/types.ts';
/** Criteo. */
export declare const criteo: Preset;
