import type { BasicReceipt, Decision, Receipt, State, View } from '../model/types.ts';
/** The `detail` of each event that the library dispatches on `document`. */
export interface AkkoordEvents {
    /** The library runs: `window.akkoord` is there and the state of the page is known. */
    'akkoord:ready': {
        readonly state: State;
    };
    /** The decision has changed: the visitor decided, on this page or in another tab, or an answer has expired. */
    'akkoord:decision': {
        readonly decision: Decision;
        readonly state: State;
        readonly receipt: Receipt | BasicReceipt | null;
    };
    /** What is granted may have changed. */
    'akkoord:change': {
        readonly state: State;
        readonly previous: State;
    };
    /**
     * All scripts that were released since the last such event have run or failed, and other released elements have their
     * addresses. The event does not wait for scripts that hang, or for scripts with `async`.
     */
    'akkoord:released': {
        readonly elements: readonly Element[];
    };
    /** A layer of the interface was shown. */
    'akkoord:show': {
        readonly view: Exclude<View, 'none'>;
    };
    /** A layer of the interface was closed. */
    'akkoord:hide': {
        readonly view: Exclude<View, 'none'>;
    };
    /** The library was stopped on this page. From now on, pages in frames of this page ask the visitor themselves. */
    'akkoord:destroy': {
        readonly state: State;
    };
    /** An error happened; elements that need consent stay held. */
    'akkoord:error': {
        readonly error: unknown;
    };
}
declare global {
    interface DocumentEventMap {
        'akkoord:ready': CustomEvent<AkkoordEvents['akkoord:ready']>;
        'akkoord:decision': CustomEvent<AkkoordEvents['akkoord:decision']>;
        'akkoord:change': CustomEvent<AkkoordEvents['akkoord:change']>;
        'akkoord:released': CustomEvent<AkkoordEvents['akkoord:released']>;
        'akkoord:show': CustomEvent<AkkoordEvents['akkoord:show']>;
        'akkoord:hide': CustomEvent<AkkoordEvents['akkoord:hide']>;
        'akkoord:destroy': CustomEvent<AkkoordEvents['akkoord:destroy']>;
        'akkoord:error': CustomEvent<AkkoordEvents['akkoord:error']>;
    }
}
/** Dispatches an event on `document`. An error in a listener goes to the page's own error handler. */
export declare function announce<Name extends keyof AkkoordEvents>(name: Name, detail: AkkoordEvents[Name]): void;
