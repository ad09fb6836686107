import type { Config, ConsentModeInput, Integration } from '../model/types.js';
/**
 * Google Consent Mode v2, basic mode: everything denied by default, the visitor's choice told on every page and at
 * every decision, in the page where it is made. Nothing of Google loads because of this.
 */
export declare function googleConsentMode(config: Config, options?: ConsentModeInput): Integration;
