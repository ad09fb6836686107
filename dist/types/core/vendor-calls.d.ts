import type { Config } from '../model/types.ts';
import type { Store } from './store.ts';
/** The page's own use of a service: calls that its vendor's script would answer, and code for {@link VendorCalls.track}. */
export interface VendorCalls {
    /**
     * Takes away the stubs of what is granted, puts stubs for what is refused, and runs or drops the calls that waited; the
     * last two after the events. To be called when the consent, or what is known of a service, has changed, before
     * integrations and held scripts run.
     */
    apply(): void;
    /**
     * Takes away the stubs of services whose functions are made now: by their integration, which has arrived, or by a held
     * script of the page. Calls that waited for the integration follow.
     *
     * @param ids of services or of categories
     */
    makeWay(ids: readonly string[]): void;
    /** Runs code of the page's where this id is granted; otherwise it waits or is dropped, as the service says. */
    track(id: string, run: () => void): void;
}
/**
 * Makes the functions of vendors that are not there, such as `fbq`, so that pages can call them at any time. Until
 * consent they do nothing; with it they make way for the vendor's own, whose snippet does nothing where it finds one.
 * Where an integration makes the vendor's function, calls wait until its file is there. A function that is there already
 * is never replaced, also after a withdrawal.
 *
 * @param arrival settled when the presets have arrived, or are given up; undefined: none is awaited
 */
export declare function createVendorCalls(config: Config, store: Store, arrival?: Promise<unknown>): VendorCalls;
