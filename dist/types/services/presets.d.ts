import type { ServiceInput } from '../model/types.ts';
/** The services that a configuration can name by `preset`. */
export declare const presets: Readonly<Record<string, ServiceInput>>;
