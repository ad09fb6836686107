import type { Preset } from '../model/types.ts';
/** Zendesk. */
export declare const zendesk: Preset;
