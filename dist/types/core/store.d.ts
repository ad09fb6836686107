import type { State } from '../model/types.ts';
/** Called with every new state. */
export type Listener = (state: State, previous: State) => void;
/** The state of the page, and its listeners. Only `consent.ts` and the parts that it connects write to it. */
export interface Store {
    /** The current state; frozen with everything in it, a new object after every change. */
    readonly state: State;
    /** Replaces fields of the state. Listeners are not called yet: see {@link Store.notify}. */
    set(change: Partial<State>): void;
    /** Calls the listeners with the current state. */
    notify(previous: State): void;
    /** @returns a function that stops the calls */
    subscribe(listener: Listener): () => void;
    /** Is this consent id granted? False, with one warning, for an id that the configuration does not have. */
    has(id: string): boolean;
    /** Resolves when this consent id is granted: at once, after a later decision, or never. */
    when(id: string): Promise<void>;
}
/** Makes the store. */
export declare function createStore(initial: State): Store;
