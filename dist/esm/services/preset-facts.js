import { c as completeService } from '../chunks/complete-service.js';
import { h as hasOwn } from '../chunks/has-own.js';
import { builtInPresets } from './built-in-presets.js';
import '../chunks/own-data.js';
import './google-analytics.js';
import './google-maps.js';
import './meta-pixel.js';
import './vimeo.js';
import './youtube.js';

function withPresetFacts(config, presets = builtInPresets) {
  const complete = (service) => {
    const { preset: name = "" } = service;
    const preset = hasOwn(presets, name) ? presets[name] : void 0;
    return preset ? completeService(service, preset) : service;
  };
  const categories = config.categories.map((category) => ({ ...category, services: category.services.map(complete) }));
  return { ...config, categories, services: categories.flatMap(({ services }) => services) };
}

export { withPresetFacts };
