import type { Config, Receipt } from '../model/types.ts';
import { type DecisionMade } from './addon-context.ts';
import type { Store } from './store.ts';
/** Core's side of the add-ons' context. */
export interface AddonHub {
    /** Puts the context on the page; `akkoord` is the object at `window.akkoord`. */
    publish(akkoord: object): void;
    /** Tells the add-ons, now and later, of a decision that was made on this page. */
    tell(made: DecisionMade): void;
    /** The receipt that an add-on provides; null: none. */
    receipt(): Receipt | null;
}
/**
 * Makes the hub.
 *
 * @param recordWritten see `AddonContext.recordWritten`
 * @param refuse see `AddonContext.refuse`
 */
export declare function createAddonHub(config: Config, version: string, store: Store, signal: AbortSignal, recordWritten: () => void, refuse: (error: Error) => void): AddonHub;
