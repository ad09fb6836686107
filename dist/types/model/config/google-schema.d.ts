import { type Rule } from './schema.ts';
/** Google Consent Mode. */
export declare const consentModeRule: Rule;
/** A container of Google Tag Manager. */
export declare const tagManagerRule: Rule;
