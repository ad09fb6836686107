import type { Preset } from '../model/types.ts';
/** Intercom. */
export declare const intercom: Preset;
