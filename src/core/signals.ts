import type { Config, Signals } from '../model/types';

/** What the browser asks for on the visitor's behalf. Read once a page (GPC §Preference caching). */
export const readSignals = ({ dnt }: Config): Signals => ({
  gpc:
    (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true ||
    (dnt === true && navigator.doNotTrack === '1'),
});
