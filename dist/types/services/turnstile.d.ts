import type { Preset } from '../model/types.ts';
/** Cloudflare Turnstile, which stores nothing unless pre-clearance is on. */
export declare const turnstile: Preset;
