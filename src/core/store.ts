import type { State } from '../model/types';

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

export function createStore(state: State): Store {
  const listeners = new Set<Listener>();
  return {
    get state() {
      return state;
    },
    set(next) {
      const previous = state;
      state = { ...state, ...next };
      return previous;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    listeners,
  };
}
