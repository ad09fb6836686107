import type { PageFacts } from './page-facts.ts';
/**
 * Explains elements of services that need consent and that nothing holds: the tag that was left in, a snippet or frame that
 * was pasted.
 */
export declare function explainUnheldElements(page: PageFacts): string[];
