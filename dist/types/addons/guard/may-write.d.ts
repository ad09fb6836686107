import type { StorageKind } from '../../model/types.ts';
/**
 * Whether a script may write something under this name now. What a service declares may be written when one of the
 * services that declare it is granted; what none declares, unless `guard` is `'strict'`. The first time that a name is
 * stopped, the console says which script did it and what to do.
 */
export declare function mayWrite(kind: StorageKind, name: string): boolean;
