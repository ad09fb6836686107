/** The actions for the values of `data-consent-action` and `data-consent-open`. */
export interface ControlActions {
    readonly 'accept-all': () => void;
    readonly 'reject-all': () => void;
    readonly withdraw: () => void;
    readonly preferences: () => void;
    readonly banner: () => void;
}
/**
 * Connects the page's own controls with the library: settings links, links to a hash that the site configured, and
 * action buttons. One listener on the document is enough, so links that are added later work too. It listens in the
 * capture phase, because a page that stops its clicks from bubbling must not keep the visitor from withdrawing.
 */
export declare function listenForControls(actions: ControlActions, hashes: readonly string[], signal: AbortSignal): void;
