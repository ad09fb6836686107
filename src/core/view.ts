import type { State, View } from '../model/types.ts';
import { announce } from './announce.ts';
import { runSafely } from './report.ts';
import type { Store } from './store.ts';
import type { UiLoader } from './ui-loader.ts';
import type { UiHandle } from './ui-port.ts';

/**
 * Changes what the visitor sees, and tells the interface, the page and the subscribers of the new state.
 *
 * @param previous the state to which subscribers compare
 */
export type ChangeView = (change: Partial<State>, previous?: State) => void;

/** Makes the only function that shows and closes layers. */
export function createChangeView(store: Store, ui: () => UiLoader): ChangeView {
  return (change, previous = store.state) => {
    const { view: before } = store.state;
    store.set(change);
    const { view } = store.state;
    if (view === 'none') runSafely(() => ui().handle?.update(store.state));
    else ui().use((handle) => showView(handle, view, before));
    if (view !== before && before !== 'none') announce('akkoord:hide', { view: before });
    store.notify(previous);
  };

  function showView(handle: UiHandle, view: Exclude<View, 'none'>, before: View): void {
    handle.update(store.state);
    // The visitor may have decided while the interface was loading: then nothing was shown.
    if (view !== before && view === store.state.view) announce('akkoord:show', { view });
  }
}
