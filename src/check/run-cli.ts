import { findImportProblems } from '../addons/import/model/check-import.ts';
import { findConfigProblems } from '../model/config/check-config.ts';
import { type ConfigProblem, describeProblem } from '../model/config/config-error.ts';
import { resolveConfig } from '../model/config/resolve-config.ts';
import type { ConfigInput } from '../model/types.ts';
import { presets } from '../services/presets.ts';
import { compareConfigs } from './compare-configs.ts';
import { readConfigFile } from './read-config-file.ts';

/** The functions of the system that the program uses. */
export interface CliEnvironment {
  /** @throws {Error} for a file that cannot be read */
  readonly readFile: (path: string) => string;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/** Exit codes; the highest of all files counts. */
const OK = 0;
const HAS_ERRORS = 1;
const WRONG_USAGE = 2;

const HELP = `Usage: akkoord check <file> [<file> …]

Checks configurations of Akkoord. A file is JSON, or a page (HTML) with
<script type="application/json" data-akkoord-config> in it.

Of several files it also says where their configurations differ: all pages of
a site need the same; only their language may differ.

Exit code: 0 without errors (there may be warnings), 1 with errors,
2 for wrong usage or a file that cannot be read.`;

/**
 * Runs `akkoord` on the command line.
 *
 * @param args without the program itself, such as `['check', 'akkoord.json']`
 * @returns the exit code
 */
export function runCli(args: readonly string[], { readFile, print, printError }: CliEnvironment): number {
  const [command, ...files] = args;
  if (args.includes('--help') || args.includes('-h')) {
    print(HELP);
    return OK;
  }
  if (command !== 'check' || files.length === 0) {
    printError(HELP);
    return WRONG_USAGE;
  }
  const read = new Map<string, unknown>();
  const code = Math.max(...files.map(checkFile));
  for (const [path, difference] of compareConfigs(read)) print(`${path}: warning: ${difference}`);
  return code;

  function checkFile(path: string): number {
    let input: unknown;
    try {
      input = readConfigFile(readFile(path));
    } catch (error) {
      printError(`${path}: cannot be read: ${error instanceof Error ? error.message : error}.`);
      return WRONG_USAGE;
    }
    read.set(path, input);
    const problems = findAllProblems(input);
    for (const problem of problems) print(`${path}: ${wordFor(problem)}: ${describeProblem(problem)}`);
    const errors = problems.filter((problem) => wordFor(problem) === 'error').length;
    print(`${path}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`);
    return errors > 0 ? HAS_ERRORS : OK;
  }
}

function findAllProblems(input: unknown): readonly ConfigProblem[] {
  const problems = findConfigProblems(input, presets);
  // Without errors the input is a configuration. Only then the ids are known that `import` can name.
  if (problems.some(({ severity }) => severity === 'error')) return problems;
  return [...problems, ...findImportProblems(resolveConfig(input as ConfigInput, {}))];
}

/** Whatever must be mended fails a build. */
function wordFor({ severity }: ConfigProblem): 'error' | 'warning' {
  return severity === 'warning' ? 'warning' : 'error';
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
