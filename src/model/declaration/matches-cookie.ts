import type { CookieInput, Service, StorageKind } from '../types.ts';

/**
 * Does this name, of a cookie or another kind of storage, match a declared one: exactly, or a prefix before `*`? A `*`
 * alone matches nothing: it would be everything that the site stores.
 */
export function matchesCookie(declared: CookieInput, kind: StorageKind, name: string): boolean {
  if ((declared.kind ?? 'cookie') !== kind) return false;
  const prefix = declared.name.endsWith('*') ? declared.name.slice(0, -1) : '';
  return prefix ? name.startsWith(prefix) : name === declared.name;
}

/** The services that declare this name. */
export function servicesDeclaring(services: readonly Service[], kind: StorageKind, name: string): Service[] {
  return services.filter(({ cookies }) => cookies.some((declared) => matchesCookie(declared, kind, name)));
}
