import type { Choices, Config, StorageKind } from '../model/types';
import { attempt, deleteCookie, readCookies } from './storage';

/**
 * Deletes what the services that may not run have declared: cookies on this host and every parent domain, on every
 * path of this page, and storage keys. Never what a service that may run declared too, and never what nobody declared.
 */
export function sweep(config: Config, grants: Choices): void {
  const clean = (kind: StorageKind, names: string[], remove: (name: string) => void) => {
    const declared = (granted: boolean) => {
      const items = config.services.flatMap(({ id, cookies }) => (grants[id] === granted ? cookies : []));
      return matcher(items.filter((item) => item.kind === kind).map(({ name }) => name));
    };
    const isRefused = declared(false);
    const isKept = declared(true);
    for (const name of names) if (isRefused(name) && !isKept(name) && name !== config.cookie.name) remove(name);
  };

  attempt(() =>
    clean(
      'cookie',
      readCookies().map(([name = '']) => name),
      deleteCookie,
    ),
  );
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    attempt(() => clean(kind, Object.keys(window[kind]), (name) => window[kind].removeItem(name)));
  }
}

function matcher(names: readonly string[]): (name: string) => boolean {
  const exact = new Set(names);
  const prefixes = names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  return (name) => exact.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}
