import type { Config, Integration, Service } from '../model/types.ts';
import { loadScript, whenParsed } from './load-script.ts';
import { report, runSafely } from './report.ts';
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
export function createConnections(
  config: Config,
  store: Store,
  integrations: Integration[],
  calls: VendorCalls,
  signal: AbortSignal,
): () => void {
  const connected = new Set<Service>();
  return () => {
    for (const service of config.services) {
      if (!service.integration || !store.state.grants[service.id] || connected.has(service)) continue;
      connected.add(service);
      const load = (url: string) => loadScript(url, (isGranted) => isGranted(service.id));
      service
        .integration()
        .then(({ connect }) => {
          const add = () => {
            if (signal.aborted) return;
            calls.makeWay([service.id]);
            runSafely(() => integrations.push(connect(service, load, store.state)));
          };
          if (service.vendorIds.length > 0) whenParsed(add);
          else add();
        })
        .catch(report);
    }
  };
}
