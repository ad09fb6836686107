import type { PresetCookies } from '../model/config/resolve-config.ts';
/**
 * The part of a preset that core needs: the names of the cookies that the sweep deletes. Their lifetimes are in
 * presets.ts, which only the second layer, the check and the server entry read. A test compares the two.
 */
export declare const presetCookies: PresetCookies;
