import type { Receipt } from '../model/types.ts';
import { type AddonContext, type DecisionMade } from './addon-context.ts';
import type { Store } from './store.ts';
/** Core's side of the add-ons' context. */
export interface AddonHub {
    /** Puts the context on the page; `akkoord` is the object at `window.akkoord`. */
    publish(akkoord: object): void;
    /** Tells the add-ons, now and later, of a decision that was made on this page. */
    tell(made: DecisionMade): void;
    /** The receipt that an add-on provides; null: no add-on provides one. */
    receipt(): Receipt | null;
}
/** Facts and functions that the hub passes on to add-ons; see `AddonContext`. */
type AddonHubOptions = Pick<AddonContext, 'config' | 'version' | 'arrival' | 'signal' | 'recordWritten' | 'fail'> & {
    readonly store: Store;
};
/** Makes the hub. */
export declare function createAddonHub({ store, ...context }: AddonHubOptions): AddonHub;
export {};
