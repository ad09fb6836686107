import type { Preset } from '../model/types.ts';
/** Matomo. On a server of the site itself, the site is the provider: write `provider` and `privacyUrl`. `scriptUrl` says where matomo.js is. */
export declare const matomo: Preset;
