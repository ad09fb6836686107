/** What the values of `data-consent-action` and `data-consent-open` do. */
export interface ControlActions {
    readonly 'accept-all': () => void;
    readonly 'reject-all': () => void;
    readonly withdraw: () => void;
    readonly preferences: () => void;
    readonly banner: () => void;
}
/**
 * Connects the page's own ways into the library: settings links, links to an agreed hash, and action buttons. There is
 * one listener on the document, in the capture phase: links that appear later work too, and a page that stops its clicks
 * from bubbling does not cut off the way to withdraw.
 */
export declare function listenForControls(actions: ControlActions, hashes: readonly string[], signal: AbortSignal): void;
