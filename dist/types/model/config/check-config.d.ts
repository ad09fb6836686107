import type { Presets } from './check-preset.ts';
import { type ConfigProblem } from './config-error.ts';
/**
 * Finds everything that is wrong with a configuration.
 *
 * @param input the configuration as the site wrote it, which can be anything
 * @param presets the services that `preset` can name
 * @returns errors, mistakes and warnings; empty: nothing is wrong
 */
export declare function findConfigProblems(input: unknown, presets: Presets): readonly ConfigProblem[];
/**
 * Checks a configuration, for code that must not continue when the configuration cannot work.
 *
 * @param presets the services that `preset` can name
 * @param log called with the message of each problem, except the one that is thrown
 * @throws {ConfigError} with the first error
 */
export declare function checkConfig(input: unknown, presets: Presets, log: (level: 'error' | 'warn', message: string) => void): void;
