import { type ConfigProblem } from './config-error.ts';
/** Finds problems in the settings of Google's integrations, and settings that contact Google before consent. */
export declare function findGoogleProblems(integrations: unknown): ConfigProblem[];
