import type { Preset } from '../model/types.ts';
/**
 * Shopify, whose shops ask its Customer Privacy API what was consented to. In a required category it hears of each
 * decision; `params` names other consent ids by its purposes, as in `{ "analytics": "measuring" }`.
 */
export declare const shopify: Preset;
