import type { Config, Preset, Service } from '../model/types.ts';
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
export declare function fetchPresets(config: Config, fetchPreset: FetchPreset | undefined, onArrival: () => void): CompletedConfig;
