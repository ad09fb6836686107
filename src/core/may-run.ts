import type { Integration } from '../model/types.ts';
import { warnOnce } from './warn-once.ts';

/**
 * Do all integrations let this granted script run? If one needs that the script stays held, a warning gives its reason
 * to the person who builds the site.
 */
export function mayRun(script: HTMLScriptElement, integrations: readonly Integration[]): boolean {
  for (const integration of integrations) {
    const reason = integration.reasonToHold?.(script);
    if (!reason) continue;
    warnOnce(`<script> ${script.src} stays held: ${reason}`);
    return false;
  }
  return true;
}
