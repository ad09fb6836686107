import type { Service } from './types.ts';
/** Is this the address of one of Google's tags, or code with such an address in it? */
export declare function namesGoogleTag(text: string): boolean;
/** Is it a service whose tag reads Google's queue? */
export declare function isGoogleService({ preset }: Service): boolean;
