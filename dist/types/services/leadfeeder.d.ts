import type { Preset } from '../model/types.ts';
/** Dealfront (Leadfeeder). */
export declare const leadfeeder: Preset;
