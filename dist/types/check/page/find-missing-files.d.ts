import type { Config } from '../../model/types.ts';
/** Finds options that need a file of their own which is not on this page, and files without their option. */
export declare function findMissingFiles({ guard, services, import: formers }: Config): string[];
