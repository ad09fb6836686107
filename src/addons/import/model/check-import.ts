import { ConfigError } from '../../../model/config/config-error.ts';
import type { Config, FormerTool, ImportInput } from '../../../model/types.ts';
import { ownNames } from './former.ts';
import { tools } from './tools.ts';

/**
 * Says what is wrong with `import` in a configuration.
 *
 * @throws {ConfigError} for the first thing that cannot work
 */
export function checkImport({ import: list = [], cookie: own, items }: Config): void {
  const names = Object.keys(tools);
  const isText = (value: unknown) => typeof value === 'string';
  const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !isList(value);
  const expect = (fits: boolean, path: string, value: unknown, remedy: string) => {
    if (!fits) throw new ConfigError(path, value, remedy);
  };
  expect(isList(list), 'import', list, 'Write a list: [ … ].');
  const ids = items.map(({ id }) => id);
  const seen = new Set<string>();
  list.forEach((one, n) => {
    const at = `import[${n}]`;
    const isName = isText(one);
    expect(isName || isObject(one), at, one, `Write the name of a tool, or { "from": … }.`);
    const { from, cookie, map = {}, revision }: Partial<ImportInput> = isName ? { from: one } : one;
    const path = isName ? at : `${at}.from`;
    expect(isText(from) && names.includes(from), path, from, `Write one of ${names.join(', ')}.`);
    expect(!seen.has(`${from}`), path, from, 'This tool stands there twice: leave one.');
    seen.add(`${from}`);
    const isCookie = cookie === undefined || /^[^\s;=,]{1,64}$/.test(cookie);
    expect(isCookie, `${at}.cookie`, cookie, 'Write the name of its cookie.');
    const { isOwn } = ownNames(tools[from as FormerTool], cookie);
    expect(!isOwn(own.name), 'cookie.name', own.name, `${at} has it too: change one of the two.`);
    expect(isObject(map), `${at}.map`, map, 'Write an object: { "theirs": "yours" }.');
    for (const [theirs, ours] of Object.entries(map))
      expect(
        [ours].flat().every((id) => ids.includes(id)),
        `${at}.map.${theirs}`,
        ours,
        `Write one of ${ids.join(', ')}, or a list.`,
      );
    expect(
      revision === undefined || Number.isInteger(revision),
      `${at}.revision`,
      revision,
      'Write a revision: a whole number.',
    );
  });
}
