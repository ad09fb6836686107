import type { State } from '../model/types.ts';
/** Hears of every new state. */
export type Listener = (state: State, previous: State) => void;
/** The state of the page, and who listens to it. Only `consent.ts` and what it wires write to it. */
export interface Store {
    /** The current state; frozen with everything in it, a new object after every change. */
    readonly state: State;
    /** Replaces fields of the state. Nobody is told yet: see {@link Store.notify}. */
    set(change: Partial<State>): void;
    /** Tells the listeners of the current state. */
    notify(previous: State): void;
    /** @returns how to stop listening */
    subscribe(listener: Listener): () => void;
    /** May this run? False, with one warning, for an id that the configuration does not have. */
    has(id: string): boolean;
    /** Resolves when this may run: at once, after a later decision, or never. */
    when(id: string): Promise<void>;
}
/** Makes the store. */
export declare function createStore(initial: State): Store;
