import type { Preset } from '../model/types.ts';
/** Order attribution of WooCommerce: through which page or advertisement a customer came. */
export declare const woocommerceAttribution: Preset;
