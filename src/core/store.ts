import { freezeData } from '../model/freeze-data.ts';
import type { State } from '../model/types.ts';
import { runSafely } from './report.ts';
import { warnOnce } from './warn-once.ts';

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
export function createStore(initial: State): Store {
  const listeners = new Set<Listener>();
  let state = freezeData(initial);

  function subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function has(id: string): boolean {
    const { grants } = state;
    // Elements without an id, such as places for the declaration, need no warning.
    if (id && !(id in grants)) {
      warnOnce(`unknown consent id "${id}": it stays held. Known ids: ${Object.keys(grants).join(', ')}.`);
    }
    return grants[id] === true;
  }

  return {
    get state() {
      return state;
    },
    set(change) {
      state = freezeData({ ...state, ...change });
    },
    notify(previous) {
      for (const listener of listeners) runSafely(() => listener(state, previous));
    },
    subscribe,
    has,
    when: (id) =>
      new Promise((resolve) => {
        if (has(id)) return resolve();
        const unsubscribe = subscribe(() => {
          if (!has(id)) return;
          unsubscribe();
          resolve();
        });
      }),
  };
}
