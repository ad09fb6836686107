import type { PresetCookies } from '../model/config/resolve-config.ts';

/**
 * What the head script must know of a preset: the names that it deletes. All else (provider, lifetimes, purposes) is in
 * presets.ts, which only the interface reads; a test holds the two together.
 */
export const presetCookies: PresetCookies = {
  'google-analytics': '_ga _ga_* _gid _gat* _dc_gtm_* _gac_* _gcl_* __utm* AMP_TOKEN',
  'meta-pixel': '_fbp _fbc',
};
