import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { decide } from '../../../src/model/decision/decision.ts';
import { encodeRecord } from '../../../src/model/decision/record.ts';
import type { ConfigInput } from '../../../src/model/types.ts';

export const now = Date.UTC(2026, 10, 22, 12);
export const day = 864e5;

export const site = {
  revision: 2,
  policyDate: '2026-11-01',
  controller: { name: 'Voorbeeld BV', privacyUrl: '/privacy' },
  categories: {
    analytics: { services: { 'google-analytics': { preset: 'google-analytics' } } },
    targeting: { services: { youtube: { preset: 'youtube' } } },
  },
} as const satisfies ConfigInput;

/** The record of a visitor who said yes to these and no to all else. */
export function recordOf(yes: readonly string[], time = now, config: ConfigInput = site): string {
  const resolved = resolveConfig(config, {});
  return encodeRecord(
    resolved,
    decide(resolved, (id) => yes.includes(id), 'banner', time),
  );
}
