import { type Changes } from './marked-elements.ts';
/** Sees what the page changes. */
export interface PageWatcher {
    /** Sees marked elements that come and go, and marks that change. */
    observe(root: Document | ShadowRoot): void;
    /** Sees also the attributes of this element that are given and taken back. */
    watch(element: Element): void;
    stop(): void;
}
/**
 * Makes a watcher.
 *
 * @param onChanges undefined where it cannot be told what changed
 */
export declare function createPageWatcher(onChanges: (changes: Changes | undefined) => void): PageWatcher;
