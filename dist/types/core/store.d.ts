import type { State } from '../model/types.js';
/** Hears of every new state. */
export type Listener = (state: State, previous: State) => void;
/** The state and who listens to it. One writer: consent.ts. */
export interface Store {
    readonly state: State;
    /** Replaces the state; returns the one before. */
    set(next: Partial<State>): State;
    /** Returns how to stop listening. */
    subscribe(listener: Listener): () => void;
    readonly listeners: Iterable<Listener>;
}
export declare function createStore(state: State): Store;
