import type { StorageKind } from '../../model/types.ts';
/**
 * Decides whether a script may write under this name now. A declared name may be written when one of the services that
 * declare it is granted; an undeclared name may be written unless `guard` is `'strict'`. The first time that a name is
 * stopped, a message in the console names the script and tells how to hold it.
 *
 * @returns true: let the script write; false: do not
 */
export declare function permitOrReport(kind: StorageKind, name: string): boolean;
