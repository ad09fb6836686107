import type { CookieInput, Service, StorageKind } from '../types.ts';
/**
 * Does the name of a cookie, or of an item in another kind of storage, match a declared cookie: exactly, or by the
 * prefix before `*`? A `*` alone matches nothing, because it would match everything that the site stores. What is declared
 * for the domain of somebody else is never what this page can see: its name may be that of a cookie of the site.
 */
export declare function matchesCookie(declared: CookieInput, kind: StorageKind, name: string): boolean;
/** The services that declare this name. */
export declare function servicesDeclaring(services: readonly Service[], kind: StorageKind, name: string): Service[];
