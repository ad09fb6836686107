import type { Preset } from '../model/types.ts';
/** Instagram. */
export declare const instagram: Preset;
