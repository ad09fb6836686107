import { grantsOf } from '../model/decision/grants.ts';
import type { Config, State } from '../model/types.ts';
import type { Akkoord } from './consent.ts';

/** The library where there is no page, as on a server: undecided, for ever. */
export function inert(config: Config, version: string): Akkoord {
  const state: State = {
    decision: null,
    grants: grantsOf(config, null),
    signals: { gpc: false },
    view: 'none',
    language: config.language ?? 'en',
  };
  const nothing = () => {};
  return {
    state,
    has: (id) => state.grants[id] === true,
    when: (id) => (state.grants[id] === true ? Promise.resolve() : new Promise(nothing)),
    subscribe: () => nothing,
    acceptAll: nothing,
    rejectAll: nothing,
    save: nothing,
    withdraw: nothing,
    show: nothing,
    hide: nothing,
    receipt: () => null,
    setLanguage: nothing,
    observe: nothing,
    destroy: nothing,
    version,
  };
}
