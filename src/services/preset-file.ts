import { hasOwn } from '../model/has-own.ts';
import type { Preset, Service } from '../model/types.ts';
import { presetProviders } from './preset-providers.ts';

/** What the library itself has of a preset for which it fetches no file: the function that pages call. */
export function builtInCalls({ preset }: Service): Pick<Preset, 'calls'> | undefined {
  return preset === 'meta-pixel' ? { calls: ['fbq'] } : undefined;
}

/**
 * The file with what the library needs of this service's preset, without its ending; undefined: it has that itself.
 * Google Analytics is part of the library, and so are the facts about the other built-in presets, but not what loads
 * them.
 */
export function presetFile({ preset, vendorIds }: Service): string | undefined {
  if (typeof preset !== 'string' || !/^[a-z][a-z\d-]*$/.test(preset) || preset === 'google-analytics') return undefined;
  return hasOwn(presetProviders, preset) && vendorIds.length === 0 ? undefined : `services/${preset}`;
}
