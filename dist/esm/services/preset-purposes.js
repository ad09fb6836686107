const presetPurposes = {
  "google-analytics": "analyticsText",
  "meta-pixel": "targetingText",
  youtube: "embed",
  vimeo: "embed",
  "google-maps": "embed"
};
function cookiePurpose(cookie) {
  return /^(_ga|_ga_.*|_gid|_fbp|vuid)$/.test(cookie) ? "visitor" : void 0;
}
const knownPurposes = {
  ofPreset: (preset) => preset === void 0 ? void 0 : presetPurposes[preset],
  ofCookie: cookiePurpose
};

export { cookiePurpose, knownPurposes, presetPurposes };
