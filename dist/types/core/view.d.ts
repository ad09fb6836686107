import type { State } from '../model/types.ts';
import type { Store } from './store.ts';
import type { UiLoader } from './ui-loader.ts';
/**
 * Changes what the visitor sees, and tells the interface, the page and the subscribers of the new state.
 *
 * @param previous the state to which subscribers compare
 */
export type ChangeView = (change: Partial<State>, previous?: State) => void;
/** Makes the only function that shows and closes layers. */
export declare function createChangeView(store: Store, ui: () => UiLoader): ChangeView;
