import type { Preset } from '../model/types.ts';
/** Google reCAPTCHA. Google is processor since 2 April 2026. Load it with the form that it protects, not on every page. */
export declare const recaptcha: Preset;
