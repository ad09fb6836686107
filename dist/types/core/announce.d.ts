import type { BasicReceipt, Decision, Receipt, State, View } from '../model/types.ts';
/** What the library's events on `document` carry in `detail`. */
export interface AkkoordEvents {
    /** The library runs: `window.akkoord` is there and the state of the page is known. */
    'akkoord:ready': {
        readonly state: State;
    };
    /** Another decision is valid now: the visitor decided, here or in another tab, or an answer has expired. */
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
     * All scripts that were released since the last such event have run or failed, and what else was released has its
     * address. Scripts that hang, and those with `async`, are not waited for.
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
    /** The library was stopped here. A page in a frame of this one asks for itself from now on. */
    'akkoord:destroy': {
        readonly state: State;
    };
    /** Something went wrong; what needs consent stays held. */
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
/** Dispatches an event on `document`. What a listener throws goes to the page's own error handler. */
export declare function announce<Name extends keyof AkkoordEvents>(name: Name, detail: AkkoordEvents[Name]): void;
