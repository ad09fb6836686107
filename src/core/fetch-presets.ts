import { inTime } from '../host/in-time.ts';
import { completeService } from '../model/config/complete-service.ts';
import type { Config, Preset, Service } from '../model/types.ts';
import { report } from './report.ts';

/** How long the banner and the sweep wait for the file of a preset, milliseconds. */
const PRESET_TIMEOUT_MS = 3000;

/** Fetches the file of a service's preset, which exports the preset alone; undefined: there is nothing to fetch. */
export type FetchPreset = (service: Service) => Promise<object> | undefined;

/**
 * Completes the services of a configuration with the presets that it names, in place: whoever has the configuration
 * sees what they know as soon as it is there. No preset changes what is granted.
 *
 * @param onArrival called when the file of a preset has arrived, however late
 * @returns a promise for all of them, which never rejects and gives up a file that hangs; undefined: nothing to fetch
 */
export function fetchPresets(
  { services }: Config,
  fetchPreset: FetchPreset | undefined,
  onArrival: () => void,
): Promise<unknown> | undefined {
  const fetches = services.flatMap((service) => {
    const arrival = fetchPreset?.(service)?.then((module) => {
      const [preset] = Object.values(module) as [Preset];
      Object.assign(service, completeService(service, preset));
      onArrival();
    });
    if (!arrival) return [];
    return inTime(`the file of the preset "${service.preset}"`, arrival, PRESET_TIMEOUT_MS).catch((error) => {
      // Nobody knows whether such a service can be switched off: then a reload does that.
      Object.assign(service, { onWithdraw: 'reload', ...service });
      report(error);
    });
  });
  return fetches.length > 0 ? Promise.all(fetches) : undefined;
}
