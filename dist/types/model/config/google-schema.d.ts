import { type Rule } from './schema.ts';
/** Rule for `wait_for_update`. */
export declare const waitRule: Rule;
/** Google Consent Mode. */
export declare const consentModeRule: Rule;
/** A container of Google Tag Manager. */
export declare const tagManagerRule: Rule;
