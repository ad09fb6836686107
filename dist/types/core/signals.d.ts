import type { Signals } from '../model/types.js';
/** What the browser asks for on the visitor's behalf. Read once a page (GPC §Preference caching). */
export declare const readSignals: () => Signals;
