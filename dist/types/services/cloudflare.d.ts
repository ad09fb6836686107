import type { Preset } from '../model/types.ts';
/** The network of Cloudflare, whose servers set these cookies. A script cannot see or delete them. */
export declare const cloudflare: Preset;
