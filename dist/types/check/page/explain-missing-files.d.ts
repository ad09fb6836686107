import type { Config } from '../../model/types.ts';
/** Explains options that need a file of their own which is not on this page, and files without their option. */
export declare function explainMissingFiles({ guard, services, import: formers }: Config): string[];
