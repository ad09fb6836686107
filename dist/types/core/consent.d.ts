import type { BasicReceipt, Config, Integration, Receipt, State } from '../model/types.js';
import type { LoadUi } from './ui-port.js';
/** Hears of every new state. */
export type Listener = (state: State, previous: State) => void;
/** A running library. `Id` is the union of the category and service ids of the configuration. */
export interface Akkoord<Id extends string = string> {
    /** The state now; immutable, a new object after every change. */
    readonly state: State;
    /** May this run? False for an id that the configuration does not have. */
    has(id: Id): boolean;
    /** Resolves when this may run: at once, after a later decision, or never. */
    when(id: Id): Promise<void>;
    /** Hear of every new state; returns how to stop. */
    subscribe(listener: Listener): () => void;
    /** Record yes to everything; where Global Privacy Control is on and the configuration heeds it, all but `targeting`. */
    acceptAll(): void;
    rejectAll(): void;
    /** Record these answers; what is not named stays as it is now. */
    save(choices: Readonly<Partial<Record<Id, boolean>>>): void;
    /** Take all consent back. It is recorded as a refusal, so that the visitor is not asked again at once. */
    withdraw(): void;
    show(view: 'banner' | 'preferences'): void;
    hide(): void;
    /** Proof of the decision that is valid now; a {@link Receipt} where `receipts` is configured and its file has arrived. */
    receipt(): Receipt | BasicReceipt | null;
    /** Show the interface in this language (BCP 47). */
    setLanguage(tag: string): void;
    /** Hold and release in this open shadow root too; document and `<body>` are watched without asking. */
    observe(root: ShadowRoot): void;
    /** Stop listening and take the interface away. What was released keeps running. */
    destroy(): void;
    readonly version: string;
}
/** Wires the library. Reads from top to bottom as things happen on a page. */
export declare function createConsent(config: Config, integrations: readonly Integration[], loadUi: LoadUi, version: string): Akkoord;
