import type { Signals } from '../model/types.ts';

/** What the browser asks for on the visitor's behalf. Read once a page (GPC §Preference caching). */
export const readSignals = (): Signals => ({
  gpc: (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true,
});
