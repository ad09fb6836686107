import type { Preset } from '../model/types.ts';
/** Trustpilot TrustBox. Hold its script and its frame. */
export declare const trustpilot: Preset;
