import { grantsOf } from '../model/decision/grants.ts';
import { freezeData } from '../model/freeze-data.ts';
import type { Config, State } from '../model/types.ts';
import type { Akkoord } from './akkoord.ts';

/**
 * The library where no visitor can be asked: on a server, or with a configuration that cannot work. It grants
 * required categories and services, and never anything else.
 */
export function createInert(config: Config, version: string): Akkoord {
  const state: State = freezeData({
    decision: null,
    grants: grantsOf(config, null),
    signals: { gpc: false },
    view: 'none',
    language: config.language ?? 'en',
  });
  const doNothing = () => {};
  const has = (id: string) => state.grants[id] === true;
  return {
    state,
    has,
    when: (id) => (has(id) ? Promise.resolve() : new Promise(doNothing)),
    track: (id, run) => void (has(id) && run()),
    subscribe: () => doNothing,
    acceptAll: doNothing,
    rejectAll: doNothing,
    save: doNothing,
    withdraw: doNothing,
    show: doNothing,
    hide: doNothing,
    receipt: () => null,
    setLanguage: doNothing,
    observe: doNothing,
    destroy: doNothing,
    version,
  };
}
