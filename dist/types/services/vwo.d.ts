import type { Preset } from '../model/types.ts';
/** VWO. */
export declare const vwo: Preset;
