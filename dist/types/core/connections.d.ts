import type { Config, Integration } from '../model/types.ts';
import type { Store } from './store.ts';
import type { VendorCalls } from './vendor-calls.ts';
/**
 * Makes the function that connects each granted service with its vendor: it fetches the integration that the preset of
 * the service names, once, and adds it to the integrations that are told of every decision. An integration that loads
 * its vendor's script is connected when the page has been parsed: only then it is known whether the page has its own
 * tag for the service.
 *
 * @param integrations the list to which the integrations are added
 * @param signal aborted when the library is destroyed: an integration that arrives after that is not connected
 */
export declare function createConnections(config: Config, store: Store, integrations: Integration[], calls: VendorCalls, signal: AbortSignal): () => void;
