import { vi } from 'vitest';
import type { AddonContext } from '../../../src/core/addon-context.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { grantsOf } from '../../../src/model/decision/grants.ts';
import type { ConfigInput, State } from '../../../src/model/types.ts';

/** A context as core gives it to add-ons, for a page on which nothing happens; `stop` is core's `destroy`. */
export function makeContext(input: object, state: Partial<State> = {}) {
  const written = { controller: { name: 'Voorbeeld BV', privacyUrl: '/privacy' }, ...input } as ConfigInput;
  const config = resolveConfig(written, {});
  const controller = new AbortController();
  const fail = vi.fn<(error: Error) => void>();
  const context: AddonContext = {
    config,
    version: '1.2.3',
    akkoord: {},
    arrival: undefined,
    state: {
      decision: null,
      grants: grantsOf(config, null),
      signals: { gpc: false },
      view: 'none',
      language: 'en',
      ...state,
    },
    signal: controller.signal,
    onDecision: () => {},
    provideReceipt: () => {},
    recordWritten() {},
    fail,
  };
  return { context, fail, stop: () => controller.abort() };
}
