import type { StorageKind } from '../../model/types.ts';
/**
 * Decides whether a script may write under this name now. A declared name may be written when one of the services that
 * declare it is granted; an undeclared name may be written unless `guard` is `'strict'`. The first time that a name is
 * stopped, the console names the script and says what to do.
 */
export declare function mayWrite(kind: StorageKind, name: string): boolean;
