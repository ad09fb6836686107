import type { ConfigInput, ServiceInput } from './types.js';
/**
 * Says what is wrong with a configuration. The head script does without: it fails closed on anything odd, and the
 * interface checks before it shows a visitor the first question.
 *
 * @param presets the services that `preset` can name
 * @param warn hears of what is odd but harmless
 * @throws {ConfigError} for the first thing that cannot work
 */
export declare function checkConfig(input: ConfigInput, presets: Readonly<Record<string, ServiceInput>>, warn: (message: string) => void): void;
