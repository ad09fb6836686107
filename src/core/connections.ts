import type { Config, Integration, Service } from '../model/types.ts';
import { loadScript } from './load-script.ts';
import { report } from './report.ts';
import type { Store } from './store.ts';

/**
 * Makes the function that connects what is granted now with its vendor: it fetches the integration that the preset of a
 * service names, once, and adds it to those that hear of every decision.
 *
 * @param integrations is added to
 * @param signal aborted when the library is destroyed: a file that arrives after that connects nothing
 */
export function createConnections(
  config: Config,
  store: Store,
  integrations: Integration[],
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
          if (!signal.aborted) integrations.push(connect(service, load, store.state));
        })
        .catch(report);
    }
  };
}
