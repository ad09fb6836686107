import type { Signals } from '../model/types.ts';

/**
 * What the browser asks for on the visitor's behalf. Read once per page (Global Privacy Control, "preference caching").
 */
export function readSignals(): Signals {
  return { gpc: (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true };
}
