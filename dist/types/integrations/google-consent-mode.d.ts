import type { Config, ConsentModeInput, Integration } from '../model/types.ts';
/**
 * Google Consent Mode v2. Everything is denied by default; the visitor's choice is sent on every page and again at every
 * decision. It only fills Google's queues: it loads nothing from Google.
 *
 * @param isOn false: it waits until one of Google's tags is about to be released
 */
export declare function googleConsentMode(config: Config, options: ConsentModeInput, isOn: boolean): Integration;
