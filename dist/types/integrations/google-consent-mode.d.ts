import type { Config, ConsentModeInput, Integration } from '../model/types.ts';
/**
 * Google Consent Mode v2, basic mode. Everything is denied by default; the visitor's choice is sent on every page and
 * again at every decision. It only fills Google's queue: it loads nothing from Google.
 */
export declare function googleConsentMode(config: Config, options?: ConsentModeInput): Integration;
