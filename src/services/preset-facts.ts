import { completeService } from '../model/config/complete-service.ts';
import { hasOwn } from '../model/has-own.ts';
import type { Config, Preset, Service } from '../model/types.ts';
import { builtInPresets } from './built-in-presets.ts';

/**
 * Fills in the facts of presets: provider, privacy statement, lifetimes. What the site wrote takes precedence.
 *
 * @param presets default: those that no file is fetched for
 */
export function withPresetFacts(config: Config, presets: Readonly<Record<string, Preset>> = builtInPresets): Config {
  const complete = (service: Service): Service => {
    const { preset: name = '' } = service;
    // `hasOwn`, because every object inherits words such as `constructor`.
    const preset = hasOwn(presets, name) ? presets[name] : undefined;
    return preset ? completeService(service, preset) : service;
  };
  const categories = config.categories.map((category) => ({ ...category, services: category.services.map(complete) }));
  return { ...config, categories, services: categories.flatMap(({ services }) => services) };
}
