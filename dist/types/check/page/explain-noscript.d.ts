import type { PageFacts } from './page-facts.ts';
/** Explains pixels for visitors without scripts. They load whatever the visitor wants, because nobody can be asked. */
export declare function explainNoscriptPixels({ config }: PageFacts): string[];
