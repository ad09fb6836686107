import { type ConfigProblem } from '../../../model/config/config-error.ts';
import type { Config } from '../../../model/types.ts';
/**
 * Everything that is wrong with `import` in a configuration.
 *
 * @returns in the order of the list; empty: it works
 */
export declare function findImportProblems({ import: entries, cookie: ownCookie, items, }: Config): readonly ConfigProblem[];
/**
 * Says what is wrong with `import` in a configuration.
 *
 * @throws {ConfigError} for the first thing that cannot work
 */
export declare function checkImport(config: Config): void;
