import type { Preset } from '../model/types.ts';
/** Piwik PRO. `scriptUrl` is the address of its container: `https://<account>.containers.piwik.pro/<id>.js`. */
export declare const piwikPro: Preset;
