import type { AddonContext, DecisionMade } from '../../../src/core/addon-context.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import { type Answer, decide } from '../../../src/model/decision/decision.ts';
import { grantsOf } from '../../../src/model/decision/grants.ts';
import type { Config, ConfigInput, Decision, Notice, Receipt, State, Via } from '../../../src/model/types.ts';

/** A library that runs as an add-on sees it, driven by a test. */
export interface FakeContext extends AddonContext {
  readonly config: Config;
  state: State;
  /** The visitor or the page's own code decides on this page. */
  decide(answer: boolean | Answer, options?: { readonly via?: Via; readonly notice?: Notice }): Decision;
  /** The state follows a decision of another tab. */
  follow(decision: Decision | null): void;
  /** What `akkoord.receipt()` gives; null: core's own. */
  receipt(): Receipt | null;
  destroy(): void;
}

/** @param decision valid when the page opened */
export function createFakeContext(input: ConfigInput, decision: Decision | null = null): FakeContext {
  const config = resolveConfig(input, {});
  const stop = new AbortController();
  const made: DecisionMade[] = [];
  const listeners = new Set<(decisionMade: DecisionMade) => void>();
  let provider: () => Receipt | null = () => null;

  const context: FakeContext = {
    config,
    version: '1.2.3',
    akkoord: {},
    arrival: undefined,
    state: {
      decision,
      grants: grantsOf(config, decision),
      signals: { gpc: false },
      view: 'none',
      language: 'nl',
    },
    signal: stop.signal,
    onDecision(listener) {
      listeners.add(listener);
      made.forEach(listener);
    },
    provideReceipt(provide) {
      provider = provide;
    },
    recordWritten() {},
    fail() {},
    decide(answer, { via = 'api', notice = null } = {}) {
      const previous = context.state.decision;
      const next = decide(config, typeof answer === 'boolean' ? () => answer : answer, via, Date.now(), previous);
      context.follow(next);
      const decisionMade = { decision: next, previous, notice };
      made.push(decisionMade);
      for (const listener of listeners) listener(decisionMade);
      return next;
    },
    follow(next) {
      context.state = { ...context.state, decision: next, grants: grantsOf(config, next) };
    },
    receipt: () => provider(),
    destroy: () => stop.abort(),
  };
  return context;
}
