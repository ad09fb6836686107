import type { ServiceInput } from '../types.ts';
import { type ConfigProblem } from './config-error.ts';
/** The services that a configuration can name by `preset`. */
export type Presets = Readonly<Record<string, ServiceInput>>;
/**
 * Finds what is wrong with the categories of a configuration and their services, each by itself and all together: ids
 * that are used twice, services that no law lets run without consent, more ids than the cookie can hold.
 *
 * @param categories by id, as the site wrote them
 * @param cookieName name of the library's own cookie
 */
export declare function findServiceProblems(categories: Readonly<Record<string, unknown>>, cookieName: string, presets: Presets): ConfigProblem[];
