import type { Choices, Config, StorageKind } from '../model/types.ts';
import { attempt, deleteCookie, readCookies } from './cookies.ts';

/**
 * Deletes what the services that may not run have declared: cookies on this host and every parent domain, on every
 * path of this page, storage keys and databases. Never what a service that may run declared too, and never what nobody
 * declared.
 */
export function sweep({ services, cookie }: Config, grants: Choices): void {
  const isDeclared = (granted: boolean, kind: StorageKind, key?: string) =>
    services.some(
      ({ id, cookies }) =>
        grants[id] === granted &&
        cookies.some(
          (item) =>
            (item.kind ?? 'cookie') === kind &&
            (!key || key === item.name || (item.name.endsWith('*') && key.startsWith(item.name.slice(0, -1)))),
        ),
    );
  const clean = (kind: StorageKind, keys: readonly (string | undefined)[], remove: (key: string) => void) => {
    for (const key of keys) {
      if (key && isDeclared(false, kind, key) && !isDeclared(true, kind, key) && key !== cookie.name) remove(key);
    }
  };

  clean(
    'cookie',
    readCookies().map(([name]) => name),
    deleteCookie,
  );
  // looking into storage costs a visitor milliseconds: only where there can be something
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    if (isDeclared(false, kind)) {
      attempt(() => clean(kind, Object.keys(window[kind]), (key) => window[kind].removeItem(key)));
    }
  }
  const kind = 'indexedDB';
  if (isDeclared(false, kind)) {
    attempt(() =>
      window[kind].databases().then(
        (all) =>
          clean(
            kind,
            all.map(({ name }) => name),
            (name) => window[kind].deleteDatabase(name),
          ),
        () => {},
      ),
    );
  }
}
