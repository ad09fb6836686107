import { h as hasOwn } from '../chunks/has-own.js';

const presetProviders = {
  "google-analytics": "Google Ireland Limited",
  "meta-pixel": "Meta Platforms Ireland Limited",
  youtube: "Google Ireland Limited",
  vimeo: "Vimeo.com, Inc.",
  "google-maps": "Google Ireland Limited"
};
function withPresetProviders(config) {
  const providers = presetProviders;
  const categories = config.categories.map((category) => ({
    ...category,
    services: category.services.map((service) => {
      const { preset = "", provider = hasOwn(providers, preset) ? providers[preset] : void 0 } = service;
      return provider === void 0 ? service : { ...service, provider };
    })
  }));
  return { ...config, categories };
}

export { presetProviders, withPresetProviders };
