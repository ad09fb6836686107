import type { PresetCookies } from '../model/config.js';
/**
 * What the head script must know of a preset: the names that it deletes. All else (provider, lifetimes, purposes) is in
 * presets.ts, which only the interface reads; a test holds the two together.
 */
export declare const presetCookies: PresetCookies;
