import type { Config, Integration } from '../model/types.ts';
import type { Store } from './store.ts';
/**
 * Makes the function that connects what is granted now with its vendor: it fetches the integration that the preset of a
 * service names, once, and adds it to those that hear of every decision.
 *
 * @param integrations is added to
 * @param signal aborted when the library is destroyed: a file that arrives after that connects nothing
 */
export declare function createConnections(config: Config, store: Store, integrations: Integration[], signal: AbortSignal): () => void;
