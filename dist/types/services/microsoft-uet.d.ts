import type { Preset } from '../model/types.ts';
/** Microsoft Advertising (UET). */
export declare const microsoftUet: Preset;
