import type { Preset, Service } from '../model/types.ts';
/** What the library itself has of a preset for which it fetches no file: the function that pages call. */
export declare function builtInCalls({ preset }: Service): Pick<Preset, 'calls'> | undefined;
/**
 * The file with what the library needs of this service's preset, without its ending; undefined: it has that itself.
 * Google Analytics is part of the library, and so are the facts about the other built-in presets, but not what loads
 * them.
 */
export declare function presetFile({ preset, vendorIds }: Service): string | undefined;
