import type { Preset } from '../model/types.ts';
/** Microsoft Clarity. */
export declare const microsoftClarity: Preset;
