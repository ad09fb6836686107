import type { Config, ImportInput } from '../../../model/types.ts';
import type { FormerChoice } from './former.ts';
/**
 * Finds a yes or no for every category and service on which the visitor decides here, from the answers that were given
 * under another tool.
 *
 * @param map the ids here for each id of the tool, as the site wrote them
 * @returns null where an answer is missing
 */
export declare function translateAnswers(config: Config, { answers, onlyYes }: FormerChoice, map: ImportInput['map']): ReadonlyMap<string, boolean> | null;
