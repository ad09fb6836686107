import { ConfigError, type ConfigProblem, configError } from '../../../model/config/config-error.ts';
import { isList, isMatching, isObject, isOneOf, isOneOrMore, isText } from '../../../model/config/validate.ts';
import type { Config } from '../../../model/types.ts';
import { ownNames } from './former.ts';
import { tools } from './tools.ts';

const isCookieName = isMatching(/^[^\s;=,]{1,64}$/);

/**
 * Finds everything that is wrong with `import` in a configuration.
 *
 * @returns errors in the order of the list; empty: nothing is wrong
 */
export function findImportProblems({
  import: entries = [],
  cookie: ownCookie,
  items,
}: Config): readonly ConfigProblem[] {
  if (!isList(entries)) return [configError('import', entries, 'Write a list: […].')];
  const usedNames = new Set<string>();
  const ids = items.map(({ id }) => id);
  return entries.flatMap((entry: unknown, index) => {
    const path = `import[${index}]`;
    if (isText(entry)) return findToolProblems(entry, path, path, undefined);
    if (!isObject(entry)) return [configError(path, entry, 'Write the name of a tool, or { "from": … }.')];
    return [
      ...findToolProblems(entry.from, `${path}.from`, path, entry.cookie),
      ...findMapProblems(entry.map, `${path}.map`, ids),
      ...findRevisionProblems(entry.revision, `${path}.revision`),
    ];
  });

  function findToolProblems(name: unknown, namePath: string, path: string, cookie: unknown): ConfigProblem[] {
    const problems: ConfigProblem[] = [];
    if (cookie !== undefined && !isCookieName(cookie)) {
      problems.push(configError(`${path}.cookie`, cookie, 'Write the name of its cookie.'));
    }
    const [known, tool] = Object.entries(tools).find(([candidate]) => candidate === name) ?? [];
    if (!known || !tool)
      return [configError(namePath, name, `Write one of ${Object.keys(tools).join(', ')}.`), ...problems];
    if (usedNames.has(known)) {
      problems.push(configError(namePath, known, 'This tool is in the list twice. Remove one of the two.'));
    }
    usedNames.add(known);
    if (ownNames(tool, isText(cookie) ? cookie : undefined).isOwn(ownCookie.name)) {
      problems.push(configError('cookie.name', ownCookie.name, `${path} has the same name. Change one of the two.`));
    }
    return problems;
  }
}

/**
 * Checks `import` in a configuration.
 *
 * @throws {ConfigError} with the first problem
 */
export function checkImport(config: Config): void {
  const [first] = findImportProblems(config);
  if (first) throw new ConfigError(first.path, first.value, first.remedy);
}

/** @param ids the consent ids of this configuration, which a map can name */
function findMapProblems(map: unknown, path: string, ids: readonly string[]): ConfigProblem[] {
  if (map === undefined) return [];
  if (!isObject(map)) return [configError(path, map, 'Write an object: { "theirs": "yours" }.')];
  const namesKnownIds = isOneOrMore(isOneOf(...ids));
  return Object.entries(map)
    .filter(([, target]) => !namesKnownIds(target))
    .map(([theirs, target]) => configError(`${path}.${theirs}`, target, `Write one of ${ids.join(', ')}, or a list.`));
}

function findRevisionProblems(revision: unknown, path: string): ConfigProblem[] {
  if (revision === undefined || Number.isInteger(revision)) return [];
  return [configError(path, revision, 'Write a revision: a whole number.')];
}
