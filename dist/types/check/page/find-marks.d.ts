import type { PageFacts } from './page-facts.ts';
/** Finds elements with `data-consent` that load all the same, or never will; and places that stay empty. */
export declare function findMarkedElements(page: PageFacts): string[];
/** Finds attributes that nearly have a name that means something. */
export declare function findMisspeltMarks(): string[];
