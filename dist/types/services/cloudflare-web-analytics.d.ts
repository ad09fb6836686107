import type { Preset } from '../model/types.ts';
/** Cloudflare Web Analytics, which stores nothing in the browser. */
export declare const cloudflareWebAnalytics: Preset;
