/**
 * The page's life: a page that is prerendered must not show, store or release anything until it is looked at; one that
 * comes back from the back/forward cache or the background may find that the visitor decided elsewhere.
 * Never `unload`: it costs a page its place in that cache.
 */
/** Runs when the visitor really looks at the page: now, or when a prerendered page is activated. */
export declare function whenActivated(run: () => void): void;
/** Has the parser read the whole page? */
export declare function isParsed(): boolean;
/** Runs when the parser has read the whole page. */
export declare function whenParsed(run: () => void): void;
/** Gives way to what waits: events, painting, timers. */
export declare const pause: () => Promise<unknown>;
/**
 * Runs `read` when there may be another decision than this page knows: with the record that another tab sent along
 * (its cookie can arrive later than its message), or without, to look at the cookie: when the page is
 * looked at again.
 *
 * @returns how to tell the other tabs of this site what the visitor decided here
 */
export declare function connectTabs(name: string, read: (told?: string) => void, signal: AbortSignal): (record: string) => void;
