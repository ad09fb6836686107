import type { Preset } from '../model/types.ts';
/** The presets that the library's own files know. Every other one is a file that is fetched by its name. */
export declare const builtInPresets: Readonly<Record<string, Preset>>;
