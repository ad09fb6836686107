import type { Preset } from '../model/types.ts';
/**
 * Matomo without cookies. It recognises a visitor for a day by a hash of the address and the browser's features, so it
 * is still asked for. On a server of the site itself, the site is the provider: write `provider` and `privacyUrl`.
 * `scriptUrl` says where matomo.js is.
 */
export declare const matomoCookieless: Preset;
