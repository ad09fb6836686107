const google = { provider: "Google Ireland Limited", privacyUrl: "https://policies.google.com/privacy" };
const youtube = { label: "YouTube", ...google };
const googleMaps = { label: "Google Maps", ...google };
const vimeo = {
  label: "Vimeo",
  provider: "Vimeo.com, Inc.",
  privacyUrl: "https://vimeo.com/privacy"
};

export { googleMaps, vimeo, youtube };
