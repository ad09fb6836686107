import type { PageFacts } from './page-facts.ts';
/**
 * Explains marks that do not do what was meant: the element is not held, or is never released, or the placeholder stays
 * for ever.
 *
 * @returns one message for each mistake
 */
export declare function explainMarks(page: PageFacts): string[];
