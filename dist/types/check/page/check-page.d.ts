import type { PageFacts } from './page-facts.ts';
/**
 * Logs what on this page will not work as its author meant, all at once. Call it when the page has been parsed, and again
 * when it has changed: each message is logged once.
 *
 * @param tag the library's own script tag; null where there is none, as in a bundle
 */
export declare function checkPage(page: PageFacts, tag: Element | null): void;
