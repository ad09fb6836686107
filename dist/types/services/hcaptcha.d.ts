import type { Preset } from '../model/types.ts';
/** hCaptcha. Load it with the form that it protects. */
export declare const hcaptcha: Preset;
