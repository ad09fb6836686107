import { presets } from './presets.js';
import './embeds.js';
import './preset-providers.js';
import './google-analytics.js';
import './meta-pixel.js';

function withPresetFacts(config) {
  const complete = (service) => {
    const { preset: name = "" } = service;
    const preset = Object.hasOwn(presets, name) ? presets[name] : void 0;
    return {
      ...preset,
      ...service,
      cookies: service.cookies.map((cookie) => ({
        ...cookie,
        lifetime: cookie.lifetime || preset?.cookies?.find((known) => known.name === cookie.name)?.lifetime || ""
      }))
    };
  };
  const categories = config.categories.map((category) => ({ ...category, services: category.services.map(complete) }));
  return { ...config, categories, services: categories.flatMap(({ services }) => services) };
}

export { withPresetFacts };
