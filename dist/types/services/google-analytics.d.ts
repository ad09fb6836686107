import type { Preset } from '../model/types.ts';
/** Google Analytics 4. Cookie names and lifetimes are from Google, those of older versions included. Its integration is part of the library. */
export declare const googleAnalytics: Preset;
