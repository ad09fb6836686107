import type { ServiceInput } from '../model/types.ts';
/** Meta Pixel. */
export declare const metaPixel: ServiceInput;
