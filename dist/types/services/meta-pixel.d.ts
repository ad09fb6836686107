import type { ServiceInput } from '../model/types.js';
/** Meta Pixel. */
export declare const metaPixel: ServiceInput;
