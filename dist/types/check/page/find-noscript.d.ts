import type { PageFacts } from './page-facts.ts';
/** Finds pixels for visitors without scripts. They load whatever the visitor wants, because nobody can be asked. */
export declare function findNoscriptPixels({ config }: PageFacts): string[];
