/**
 * The page's own ways into the library: settings links, links to an agreed hash, and action buttons. One listener on
 * the document, in the capture phase: links that appear later work too, and a page that stops its clicks from bubbling
 * does not cut off the way to withdraw.
 *
 * @param act what the values of `data-consent-action` and `data-consent-open` do
 */
export declare function listenForTriggers(act: {
    readonly [value: string]: () => void;
    readonly preferences: () => void;
}, hashes: readonly string[], signal: AbortSignal): void;
