import type { PresetCookies } from '../model/config/resolve-config.ts';

/**
 * The part of a preset that core needs: the names of the cookies that the sweep deletes. Their lifetimes are in
 * presets.ts, which only the second layer, the check and the server entry read. A test compares the two.
 */
export const presetCookies: PresetCookies = {
  'google-analytics': '_ga _ga_* _gid _gat* _dc_gtm_* _gac_* _gcl_* __utm* AMP_TOKEN',
  'meta-pixel': '_fbp _fbc',
};
