import type { Signals } from '../model/types.ts';

/**
 * The signals that the browser sends for the visitor. Read once per page (Global Privacy Control,
 * "preference caching").
 */
export function readSignals(): Signals {
  return { gpc: (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true };
}
