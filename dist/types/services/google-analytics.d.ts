import type { ServiceInput } from '../model/types.ts';
/** Google Analytics 4. Cookie names and lifetimes are from Google's documentation, those of older versions included. */
export declare const googleAnalytics: ServiceInput;
