import type { ConfigInput } from './types.js';
/**
 * The configuration without fields that are there but undefined, as code can write them and JSON cannot: they would take
 * the place of a default.
 */
export declare function withoutUndefined(input: ConfigInput): ConfigInput;
