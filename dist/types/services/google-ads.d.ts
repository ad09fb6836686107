import type { Preset } from '../model/types.ts';
/** Google Ads: conversions and remarketing. `_gcl_*` belongs to Google Analytics too, and stays while either is granted. */
export declare const googleAds: Preset;
