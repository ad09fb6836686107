import type { Preset } from '../model/types.ts';
/**
 * WP Consent API, the plugin by which plugins of WordPress ask what was consented to. In a required category it hears of
 * each decision; `params` names other consent ids by its categories, as in `{ "statistics": "measuring" }`.
 */
export declare const wpConsentApi: Preset;
