import { type ConfigProblem } from './config-error.ts';
/** Finds ids under `google-analytics` that are of another product of Google's. */
export declare function findGoogleIdProblems({ preset, id }: Readonly<Record<string, unknown>>, path: string): readonly ConfigProblem[];
