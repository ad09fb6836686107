import type { Preset } from '../model/types.ts';
/** ActiveCampaign. */
export declare const activecampaign: Preset;
