import { type ConfigProblem } from './config-error.ts';
/** Finds what is wrong with the settings of Google's integrations, and what a site should know about them. */
export declare function findGoogleProblems(integrations: unknown): ConfigProblem[];
