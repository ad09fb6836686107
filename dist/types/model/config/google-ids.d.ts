import { type ConfigProblem } from './config-error.ts';
/** Finds ids of other products of Google that a site wrote for `google-analytics`. */
export declare function findGoogleIdProblems({ preset, id }: Readonly<Record<string, unknown>>, path: string): readonly ConfigProblem[];
