import type { Config, Signals } from '../model/types';
/** What the browser asks for on the visitor's behalf. Read once a page (GPC §Preference caching). */
export declare const readSignals: ({ dnt }: Config) => Signals;
