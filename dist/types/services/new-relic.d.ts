import type { Preset } from '../model/types.ts';
/** New Relic Browser. */
export declare const newRelic: Preset;
