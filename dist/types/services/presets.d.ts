import type { ServiceInput } from '../model/types.js';
/** The services that a configuration can name by `preset`. */
export declare const presets: Readonly<Record<string, ServiceInput>>;
