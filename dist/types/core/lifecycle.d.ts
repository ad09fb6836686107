/**
 * The moments in the life of a page. A page that is prerendered must not show, store or release anything until somebody
 * looks at it. Never use `unload`: browsers do not keep a page with such a listener in the back/forward cache.
 */
/** Runs when somebody looks at the page: now, or when a prerendered page is activated. */
export declare function whenActivated(run: () => void): void;
/** Has the parser read the whole page? */
export declare function isParsed(): boolean;
/** Runs when the parser has read the whole page, unless the library is destroyed before that: then nothing starts. */
export declare function whenParsed(run: () => void): void;
/** Runs as soon as there is a `<body>`, which a script in the head does not find yet. */
export declare function whenBody(run: () => void): void;
/** Lets the browser handle events, paint and run timers that are due. */
export declare function pause(): Promise<void>;
