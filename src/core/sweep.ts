import { servicesDeclaring } from '../model/declaration/matches-cookie.ts';
import type { Choices, Config, StorageKind } from '../model/types.ts';
import { deleteCookie, readCookies } from './cookies.ts';
import { tryOrUndefined } from './try-or-undefined.ts';

/**
 * Deletes the data that refused services declare: cookies on this host and every parent domain, on every path of this
 * page, storage keys and databases. Never deletes what a granted service also declares, or what no service declares.
 */
export function sweep({ services, cookie }: Config, grants: Choices): void {
  function mustBeDeleted(kind: StorageKind, name: string): boolean {
    const declaring = servicesDeclaring(services, kind, name);
    return declaring.length > 0 && !declaring.some(({ id }) => grants[id]) && name !== cookie.name;
  }

  // Access to storage takes milliseconds, so storage is left alone if no refused service declares anything in it.
  const hasRefused = (kind: StorageKind) =>
    services.some(({ id, cookies }) => !grants[id] && cookies.some((declared) => declared.kind === kind));

  const names = new Set(readCookies().map(({ name }) => name));
  for (const name of names) if (name && mustBeDeleted('cookie', name)) deleteCookie(name);

  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    if (hasRefused(kind)) tryOrUndefined(() => sweepStorage(window[kind], (name) => mustBeDeleted(kind, name)));
  }
  if (hasRefused('indexedDB')) void sweepDatabases((name) => mustBeDeleted('indexedDB', name));
}

function sweepStorage(storage: Storage, mustBeDeleted: (name: string) => boolean): void {
  for (const name of Object.keys(storage)) if (mustBeDeleted(name)) storage.removeItem(name);
}

async function sweepDatabases(mustBeDeleted: (name: string) => boolean): Promise<void> {
  try {
    for (const { name } of await indexedDB.databases()) if (name && mustBeDeleted(name)) indexedDB.deleteDatabase(name);
  } catch {
    // The browser denies databases to this page, so there are none to delete.
  }
}
