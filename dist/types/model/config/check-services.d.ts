import { type Presets } from './check-preset.ts';
import { type ConfigProblem } from './config-error.ts';
/**
 * Finds problems in the categories of a configuration and their services, in each one and in all of them together: ids
 * that are used twice, services that no law lets run without consent, more ids than the cookie can hold.
 *
 * @param categories by id, as the site wrote them
 * @param cookieName name of the library's own cookie
 */
export declare function findServiceProblems(categories: Readonly<Record<string, unknown>>, cookieName: string, presets: Presets): ConfigProblem[];
