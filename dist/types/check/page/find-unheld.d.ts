import type { PageFacts } from './page-facts.ts';
/**
 * Finds elements of services that need consent and that nothing holds: the tag that was left in, a snippet or frame that
 * was pasted.
 */
export declare function findUnheldElements(page: PageFacts): string[];
