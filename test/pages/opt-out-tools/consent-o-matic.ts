/**
 * The part of Consent-O-Matic's rule format that our rule uses, after its documentation and its schema
 * (https://github.com/cavi-au/Consent-O-Matic, `README.md` and `rules.schema.json`). All else is a mistake here.
 */
export interface RuleList {
  readonly Akkoord: {
    readonly detectors: readonly {
      readonly presentMatcher: readonly Matcher[];
      readonly showingMatcher: readonly Matcher[];
    }[];
    readonly methods: readonly { readonly name: MethodName; readonly action: Action }[];
  };
}

type MethodName = 'HIDE_CMP' | 'OPEN_OPTIONS' | 'DO_CONSENT' | 'SAVE_CONSENT';

interface Selection {
  readonly selector: string;
  /** Only what has a height. */
  readonly displayFilter?: boolean;
}

/** An element; with a parent, one in it or in its shadow root. */
interface Where {
  readonly parent?: Selection;
  readonly target: Selection;
}

type Matcher = { readonly type: 'css' } & Where;

interface Branches {
  readonly trueAction?: Action;
  readonly falseAction?: Action;
}

interface Consent {
  readonly type: keyof Wishes;
  readonly description?: string;
  readonly matcher: Matcher;
  readonly toggleAction: Action;
}

type Action =
  | ({ readonly type: 'click' } & Where)
  | { readonly type: 'list'; readonly actions: readonly Action[] }
  | ({ readonly type: 'waitcss'; readonly retries?: number; readonly waitTime?: number } & Where)
  | ({ readonly type: 'foreach'; readonly action: Action } & Where)
  | ({ readonly type: 'ifallowall' | 'ifallownone' } & Branches)
  | { readonly type: 'consent'; readonly consents: readonly Consent[] };

/**
 * What somebody who uses it allows: D information storage and access, A preferences and functionality, B performance
 * and analytics, E content selection, F ad selection, X other purposes.
 */
export interface Wishes {
  readonly D: boolean;
  readonly A: boolean;
  readonly B: boolean;
  readonly E: boolean;
  readonly F: boolean;
  readonly X: boolean;
}

/** Carries a rule list out in the page, as the documentation says. It is sent as text, so it stands on its own. */
export async function handle(rules: RuleList, wishes: Wishes): Promise<string> {
  const { detectors, methods } = rules.Akkoord;
  const sleep = (time: number) => new Promise((done) => setTimeout(done, time));
  const allowed = Object.values(wishes);
  let base: Element | undefined;

  function select({ selector, displayFilter }: Selection, from: Element | undefined): HTMLElement[] {
    if (selector === ':scope') return from instanceof HTMLElement ? [from] : [];
    const root = from?.shadowRoot ?? from ?? document;
    return [...root.querySelectorAll<HTMLElement>(selector)].filter(
      ({ offsetHeight }) => displayFilter === undefined || displayFilter === offsetHeight > 0,
    );
  }

  function find({ parent, target }: Where): HTMLElement[] {
    return (parent ? select(parent, base).slice(0, 1) : [base]).flatMap((from) => select(target, from));
  }

  const matches = (matcher: Matcher) => find(matcher).length > 0;

  async function run(action: Action | undefined): Promise<void> {
    switch (action?.type) {
      case undefined:
        return;
      case 'click':
        return find(action)[0]?.click();
      case 'list':
        for (const step of action.actions) await run(step);
        return;
      case 'waitcss': {
        const { retries = 10, waitTime = 250 } = action;
        for (let left = retries; left > 0 && !find(action)[0]; left -= 1) await sleep(waitTime);
        return;
      }
      case 'foreach': {
        const former = base;
        for (const element of find(action)) {
          base = element;
          await run(action.action);
        }
        base = former;
        return;
      }
      case 'ifallowall':
        return run(allowed.every(Boolean) ? action.trueAction : action.falseAction);
      case 'ifallownone':
        return run(allowed.some(Boolean) ? action.falseAction : action.trueAction);
      case 'consent':
        for (const { type, matcher, toggleAction } of action.consents)
          if (matches(matcher) !== wishes[type]) await run(toggleAction);
    }
  }

  const detector = detectors.find(({ presentMatcher }) => presentMatcher.every(matches));
  if (!detector) return 'not found';
  if (!detector.showingMatcher.every(matches)) return 'not showing';
  for (const name of ['HIDE_CMP', 'OPEN_OPTIONS', 'HIDE_CMP', 'DO_CONSENT', 'SAVE_CONSENT'])
    await run(methods.find((method) => method.name === name)?.action);
  return 'handled';
}
