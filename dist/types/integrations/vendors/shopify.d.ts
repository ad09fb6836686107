import type { Connect } from '../../model/types.ts';
/**
 * Shopify's Customer Privacy API. Shopify keeps the answers itself, so it is told only what it does not know already, and
 * its API is not loaded before the visitor has answered. A yes that has ended is taken back there too.
 */
export declare const connect: Connect;
