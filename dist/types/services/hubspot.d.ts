import type { Preset } from '../model/types.ts';
/** HubSpot. `scriptUrl` names the European address: `https://js-eu1.hs-scripts.com/<id>.js`. Its `__hs_do_not_track` remembers an objection, and is not swept. */
export declare const hubspot: Preset;
