import type { Connect } from '../model/types.ts';
/**
 * Makes the integration of Matomo. `scriptUrl` says where matomo.js is; matomo.php is beside it. Consent is told again on
 * each page, because the choice is kept by this library and not by Matomo.
 *
 * @param hasCookies false: it is told to use none, before all else
 */
export declare function connectToMatomo(hasCookies: boolean): Connect;
