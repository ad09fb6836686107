import type { Config } from '../types.js';
/**
 * Says what is wrong with `import` in a configuration.
 *
 * @throws {ConfigError} for the first thing that cannot work
 */
export declare function checkImport({ import: list, cookie: own, items }: Config): void;
