import type { Integration } from '../model/types.ts';
import { warnOnce } from './warn-once.ts';

/** Asks the integrations whether a held script that is granted can go; one that says no keeps it held. */
export function mayRun(script: HTMLScriptElement, integrations: readonly Integration[]): boolean {
  for (const integration of integrations) {
    const reason = integration.reasonToHold?.(script);
    if (!reason) continue;
    warnOnce(`<script> ${script.src} stays held: ${reason}`);
    return false;
  }
  return true;
}
