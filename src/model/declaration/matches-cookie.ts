import type { CookieInput, Service, StorageKind } from '../types.ts';

/**
 * Whether a name in the browser is the one that a service declares: exactly, or, where the declared name ends with `*`,
 * by what stands before it.
 *
 * @param kind where the name was found; a declaration without a kind is one of a cookie
 * @example matchesCookie({ name: '_ga_*', lifetime: '2 years' }, 'cookie', '_ga_ABC123') // true
 */
export function matchesCookie(declared: CookieInput, kind: StorageKind, name: string): boolean {
  if ((declared.kind ?? 'cookie') !== kind) return false;
  return declared.name.endsWith('*') ? name.startsWith(declared.name.slice(0, -1)) : name === declared.name;
}

/** The services that declare this name; several can share a cookie. */
export function servicesDeclaring(services: readonly Service[], kind: StorageKind, name: string): readonly Service[] {
  return services.filter(({ cookies }) => cookies.some((declared) => matchesCookie(declared, kind, name)));
}
