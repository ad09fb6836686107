import type { Preset } from '../model/types.ts';
/** LinkedIn Insight Tag. */
export declare const linkedinInsight: Preset;
