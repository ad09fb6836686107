import type { PageFacts } from './page-facts.ts';
import type { Found } from './services-at.ts';
/** Says that an element is not held, and how to hold it; undefined where it may load. */
export declare function describeUnheld(element: Element, address: string, { declared, known }: Found, page: PageFacts): string | undefined;
/** What to write in an element so that this service holds it. */
export declare function howToHold(element: Element, id: string): string;
