import type { CookieInput, Service, StorageKind } from '../types.ts';
/**
 * Does the name of a cookie, or of an item in another kind of storage, match a declared cookie: exactly, or by the
 * prefix before `*`? A `*` alone matches nothing, because it would match everything that the site stores. A cookie that
 * is declared for somebody else's domain matches nothing, because this page cannot see it: a cookie of that name
 * in this page is a different one.
 */
export declare function matchesCookie(declared: CookieInput, kind: StorageKind, name: string): boolean;
/** The services that declare this name. */
export declare function servicesDeclaring(services: readonly Service[], kind: StorageKind, name: string): Service[];
