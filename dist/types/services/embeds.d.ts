import type { ServiceInput } from '../model/types.ts';
/** YouTube videos. The player stores everything on its own domain, so the site has no cookies to declare. */
export declare const youtube: ServiceInput;
/** Google Maps. */
export declare const googleMaps: ServiceInput;
/** Vimeo videos. */
export declare const vimeo: ServiceInput;
