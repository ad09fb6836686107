import type { Choices, Config, StorageKind } from '../model/types';
import { attempt, deleteCookie, readCookies } from './storage';

/**
 * Deletes what the services that may not run have declared: cookies on this host and every parent domain, on every
 * path of this page, and storage keys. Never what a service that may run declared too, and never what nobody declared.
 */
export function sweep(config: Config, grants: Choices): void {
  const clean = (kind: StorageKind, names: () => string[], remove: (name: string) => void) => {
    const declared = (granted: boolean) =>
      config.services
        .flatMap(({ id, cookies }) => (grants[id] === granted ? cookies : []))
        .flatMap((item) => (item.kind === kind ? item.name : []));
    const refused = declared(false);
    // looking into storage costs a visitor milliseconds: only where there can be something
    if (!refused[0]) return;
    const isRefused = matcher(refused);
    const isKept = matcher([...declared(true), config.cookie.name]);
    attempt(() =>
      names()
        .filter((name) => isRefused(name) && !isKept(name))
        .forEach(remove),
    );
  };

  clean('cookie', () => readCookies().map(([name = '']) => name), deleteCookie);
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    clean(
      kind,
      () => Object.keys(window[kind]),
      (name) => window[kind].removeItem(name),
    );
  }
}

function matcher(names: readonly string[]): (name: string) => boolean {
  const exact = new Set(names);
  const prefixes = names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  return (name) => exact.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}
