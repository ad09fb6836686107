import { type ConfigProblem } from '../../../model/config/config-error.ts';
import type { Config } from '../../../model/types.ts';
/**
 * Finds everything that is wrong with `import` in a configuration.
 *
 * @returns errors in the order of the list; empty: nothing is wrong
 */
export declare function findImportProblems({ import: entries, cookie: ownCookie, items, }: Config): readonly ConfigProblem[];
/**
 * Checks `import` in a configuration.
 *
 * @throws {ConfigError} with the first problem
 */
export declare function checkImport(config: Config): void;
