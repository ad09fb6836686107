import type { Config, Preset, Service } from '../model/types.ts';
/** Gives what is known of a service's preset, or its file, which exports the preset alone; undefined: nothing to add. */
export type FetchPreset = (service: Service) => Promise<object> | Partial<Preset> | undefined;
/** A configuration whose services become complete, and when they are. */
export interface CompletedConfig {
    /** Services and categories are read anew each time: they have what is known by then. */
    readonly config: Config;
    /** Settled when the presets have arrived, or are given up; never rejects. Undefined: none is awaited. */
    readonly arrival: Promise<unknown> | undefined;
}
/**
 * Completes the services of a configuration with the presets that it names. No preset changes what is granted.
 *
 * @param onArrival called when the file of a preset has arrived, however late
 */
export declare function fetchPresets(config: Config, fetchPreset: FetchPreset | undefined, onArrival: () => void): CompletedConfig;
