import { presetProviders } from './preset-providers.js';

const youtube = {
  label: "YouTube",
  provider: presetProviders.youtube,
  privacyUrl: "https://policies.google.com/privacy"
};
const googleMaps = {
  label: "Google Maps",
  provider: presetProviders["google-maps"],
  privacyUrl: "https://policies.google.com/privacy"
};
const vimeo = {
  label: "Vimeo",
  provider: presetProviders.vimeo,
  privacyUrl: "https://vimeo.com/privacy"
};

export { googleMaps, vimeo, youtube };
