import type { Preset } from '../model/types.ts';
/** Spotler Activate, formerly Squeezely. */
export declare const spotler: Preset;
