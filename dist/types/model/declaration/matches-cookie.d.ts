import type { CookieInput, Service, StorageKind } from '../types.ts';
/**
 * Does this name, of a cookie or another kind of storage, match a declared one: exactly, or a prefix before `*`? A `*`
 * alone matches nothing: it would be everything that the site stores.
 */
export declare function matchesCookie(declared: CookieInput, kind: StorageKind, name: string): boolean;
/** The services that declare this name. */
export declare function servicesDeclaring(services: readonly Service[], kind: StorageKind, name: string): Service[];
