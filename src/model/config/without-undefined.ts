import type { ConfigInput } from '../types.ts';

const defined = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/**
 * The configuration without fields that are there but undefined, as code can write them and JSON cannot: they would take
 * the place of a default.
 */
export function withoutUndefined(input: ConfigInput): ConfigInput {
  return defined({ ...input, ...(input.cookie && { cookie: defined(input.cookie) }) });
}
