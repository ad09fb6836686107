import type { ServiceInput } from '../model/types';
/** Meta Pixel. */
export declare const metaPixel: ServiceInput;
