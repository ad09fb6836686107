import type { ServiceInput } from '../model/types.js';
/** YouTube videos. What the player stores, it stores on its own domain. */
export declare const youtube: ServiceInput;
/** Google Maps. */
export declare const googleMaps: ServiceInput;
/** Vimeo videos. */
export declare const vimeo: ServiceInput;
