import type { Preset } from '../model/types.ts';
/** All services that a configuration can name by `preset`. Only what runs outside a page imports all of them. */
export declare const presets: Readonly<Record<string, Preset>>;
