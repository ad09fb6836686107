import type { Preset } from '../model/types.ts';
/** Calendly. `hide_gdpr_banner=1` in its address hides its own question about cookies: leave that out. */
export declare const calendly: Preset;
