import { ConfigError, type ConfigProblem } from '../../../model/config/config-error.ts';
import { findViolations, list, matching, object, type Rule } from '../../../model/config/schema.ts';
import { isObject, isOneOf, isOneOrMore, isText } from '../../../model/config/validate.ts';
import type { Config } from '../../../model/types.ts';
import { ownNames, type Tool } from './former.ts';
import { tools } from './tools.ts';

/**
 * Everything that is wrong with `import` in a configuration.
 *
 * @returns in the order of the list; empty: it works
 */
export function findImportProblems({ import: entries = [], cookie, items }: Config): readonly ConfigProblem[] {
  const problems = findViolations(list, entries, 'import');
  if (problems.length > 0) return problems;
  const names = new Set<string>();
  const entryRule = ruleOfEntries(items.map(({ id }) => id));
  for (const [index, entry] of entries.entries()) {
    const path = `import[${index}]`;
    const found = isText(entry) ? findViolations(toolRule, entry, path) : findViolations(entryRule, entry, path);
    problems.push(...found);
    const [namePath, name] = isText(entry) ? [path, entry] : [`${path}.from`, isObject(entry) ? entry.from : undefined];
    const tool = toolNamed(name);
    if (!tool || !isText(name)) continue;
    if (names.has(name)) problems.push(error(namePath, name, 'This tool is in the list twice. Leave one of the two.'));
    names.add(name);
    const cookieOfTool = isObject(entry) && isText(entry.cookie) ? entry.cookie : undefined;
    if (ownNames(tool, cookieOfTool).isOwn(cookie.name)) {
      problems.push(error('cookie.name', cookie.name, `${path} has the same name. Change one of the two.`));
    }
  }
  return problems;
}

/**
 * Says what is wrong with `import` in a configuration.
 *
 * @throws {ConfigError} for the first thing that cannot work
 */
export function checkImport(config: Config): void {
  const first = findImportProblems(config).find(({ severity }) => severity === 'error');
  if (first) throw new ConfigError(first.path, first.value, first.remedy);
}

const toolNames = Object.keys(tools);
const toolRule: Rule = { accepts: isOneOf(...toolNames), remedy: `Write one of ${toolNames.join(', ')}.` };

/** What an entry may say; `map` leads to the consent ids of this configuration. */
function ruleOfEntries(ids: readonly string[]): Rule {
  const isKnownId = isOneOf(...ids);
  return {
    ...object(
      {
        from: toolRule,
        cookie: matching(/^[^\s;=,]{1,64}$/, 'Write the name of its cookie.'),
        map: {
          accepts: isObject,
          remedy: 'Write an object: { "theirs": "yours" }.',
          parts: { accepts: isOneOrMore(isKnownId), remedy: `Write one of ${ids.join(', ')}, or a list.` },
        },
        revision: { accepts: Number.isInteger, remedy: 'Write a revision: a whole number.' },
      },
      ['from'],
    ),
    remedy: 'Write the name of a tool, or { "from": … }.',
  };
}

function toolNamed(name: unknown): Tool | undefined {
  return Object.entries(tools).find(([known]) => known === name)?.[1];
}

function error(path: string, value: unknown, remedy: string): ConfigProblem {
  return { path, value, remedy, severity: 'error' };
}
