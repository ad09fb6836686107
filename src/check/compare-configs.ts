import { isObject } from '../model/config/validate.ts';

/**
 * Finds the options in which the configurations of several pages differ from that of the first. A choice that is made on
 * one page counts on all, so a site whose pages differ asks again, or for other things than it uses. Their languages may
 * differ.
 *
 * @param configs by the name of the file
 * @returns the files that differ from the first, each with a message; empty: none does
 */
export function compareConfigs(configs: ReadonlyMap<string, unknown>): [path: string, message: string][] {
  const [first, ...others] = configs;
  if (!first) return [];
  const [firstPath, firstConfig] = first;
  return others.flatMap(([path, config]) => {
    const paths = differences(firstConfig, config, '').filter((name) => name !== 'language');
    if (paths.length === 0) return [];
    const message = `it differs from ${firstPath} in ${paths.join(', ')}. Give all pages of a site the same configuration, as in docs/configuration.md.`;
    return [[path, message]];
  });
}

/** The paths at which two values differ, as in `cookie.days`. The order of names in an object does not matter. */
function differences(a: unknown, b: unknown, path: string): string[] {
  if (!isObject(a) || !isObject(b)) return JSON.stringify(a) === JSON.stringify(b) ? [] : [path];
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].flatMap((name) => differences(a[name], b[name], path ? `${path}.${name}` : name));
}
