import type { Preset } from '../model/types.ts';
/** Klaviyo. */
export declare const klaviyo: Preset;
