import { type Presets } from './check-services.ts';
import { type ConfigProblem } from './config-error.ts';
/**
 * Everything that is wrong with a configuration.
 *
 * @param input the configuration as the site wrote it, which can be anything
 * @param presets the services that `preset` can name
 * @returns errors and warnings in the order of the configuration; empty: it works
 */
export declare function findConfigProblems(input: unknown, presets: Presets): readonly ConfigProblem[];
/**
 * Says what is wrong with a configuration, for code that cannot go on with one that does not work.
 *
 * @param presets the services that `preset` can name
 * @param warn hears of what is odd but harmless
 * @throws {ConfigError} for the first thing that cannot work
 */
export declare function checkConfig(input: unknown, presets: Presets, warn: (message: string) => void): void;
