import type { Integration } from '../model/types.ts';
/** Asks the integrations whether a held script that is granted can go; one that says no keeps it held. */
export declare function mayRun(script: HTMLScriptElement, integrations: readonly Integration[]): boolean;
