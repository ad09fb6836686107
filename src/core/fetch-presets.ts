import { inTime } from '../host/in-time.ts';
import { completeService } from '../model/config/complete-service.ts';
import { freezeData } from '../model/freeze-data.ts';
import type { Config, Preset, Service } from '../model/types.ts';
import { report } from './report.ts';

/** How long the banner and the sweep wait for the file of a preset, milliseconds. */
const PRESET_TIMEOUT_MS = 3000;

/** Gives the preset of a service as far as it is known, or the file that exports it alone; undefined: there is none. */
export type FetchPreset = (service: Service) => Promise<object> | Partial<Preset> | undefined;

/** A configuration whose services are completed when presets arrive. */
export interface CompletedConfig {
  /** Read its services and categories anew each time, because they change when a preset arrives. */
  readonly config: Config;
  /** Settled when the presets have arrived, or are given up; never rejects. Undefined: none is awaited. */
  readonly arrival: Promise<unknown> | undefined;
}

/**
 * Completes the services of a configuration with the presets that it names. Nothing in a preset changes the grants.
 *
 * @param onArrival called when the file of a preset has arrived, however late
 */
export function fetchPresets(
  config: Config,
  fetchPreset: FetchPreset | undefined,
  onArrival: () => void,
): CompletedConfig {
  const completed = new Map<Service, Service>();
  const complete = (service: Service) => completed.get(service) ?? service;
  const add = (service: Service, preset: Partial<Preset>) =>
    completed.set(service, freezeData(completeService(service, preset)));

  const fetches = config.services.flatMap((service) => {
    const found = fetchPreset?.(service);
    if (!found) return [];
    // Not `instanceof`: zone.js replaces `Promise`.
    if (!('then' in found)) {
      add(service, found);
      return [];
    }
    const arrival = found.then((module) => {
      const [preset] = Object.values(module) as [Preset];
      add(service, preset);
      onArrival();
    });
    return inTime(`the file of the preset "${service.preset}"`, arrival, PRESET_TIMEOUT_MS).catch((error) => {
      // Without the preset it is unknown whether the service can be switched off in the page. A reload surely
      // does that.
      completed.set(service, Object.freeze({ onWithdraw: 'reload', ...service }));
      report(error);
    });
  });
  return {
    arrival: fetches.length > 0 ? Promise.all(fetches) : undefined,
    config: Object.freeze({
      // As the configuration itself, this object inherits nothing: a page may have changed `Object.prototype`.
      __proto__: null,
      ...config,
      get services() {
        return config.services.map(complete);
      },
      get categories() {
        return config.categories.map((category) => ({ ...category, services: category.services.map(complete) }));
      },
    }),
  };
}
