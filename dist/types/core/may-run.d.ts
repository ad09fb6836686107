import type { Integration } from '../model/types.ts';
/**
 * Do all integrations let this granted script run? If one needs that the script stays held, a warning gives its reason
 * to the person who builds the site.
 */
export declare function mayRun(script: HTMLScriptElement, integrations: readonly Integration[]): boolean;
