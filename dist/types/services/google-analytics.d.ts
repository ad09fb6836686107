import type { ServiceInput } from '../model/types.ts';
/** Google Analytics 4. Names and lifetimes: Google's cookie pages, and what older versions of the product left. */
export declare const googleAnalytics: ServiceInput;
