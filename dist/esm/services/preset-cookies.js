const presetCookies = {
  "google-analytics": "_ga _ga_* _gid _gat* _dc_gtm_* _gac_* _gcl_* __utm* AMP_TOKEN",
  "meta-pixel": "_fbp _fbc"
};

export { presetCookies };
