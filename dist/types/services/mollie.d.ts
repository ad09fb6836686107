import type { Preset } from '../model/types.ts';
/** Mollie. The payment itself is on its own site. */
export declare const mollie: Preset;
