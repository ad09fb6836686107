import type { PageFacts } from './page-facts.ts';
/**
 * Logs all that will not work on this page as its author meant. Call it when the page has been parsed, and again when it
 * has changed: each message is logged once. Every `explain…` function returns messages, one for each mistake.
 *
 * @param tag the library's own script tag; null where there is none, as in a bundle
 */
export declare function checkPage(page: PageFacts, tag: Element | null): void;
