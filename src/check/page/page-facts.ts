import type { AddonContext } from '../../core/addon-context.ts';
import { document } from '../../host/native-document.ts';
import type { Config } from '../../model/types.ts';

/** The facts that the checks of a page use. */
export interface PageFacts {
  readonly config: Config;
  /** Was this consent id granted at any time since the page was opened? What it released may still be there. */
  readonly wasGranted: (id: string) => boolean;
  /** Was there a decision at any time since the page was opened? */
  readonly wasDecided: () => boolean;
  /** Did the library release this element, as by its placeholder? */
  readonly wasReleased: (element: Element) => boolean;
}

/** Follows the library from now on. */
export function followPage(context: AddonContext): PageFacts {
  const granted = new Set<string>();
  const released = new WeakSet<Element>();
  let isDecided = false;

  function note(): void {
    const { grants, decision } = context.state;
    isDecided ||= decision !== null;
    for (const [id, isGranted] of Object.entries(grants)) if (isGranted) granted.add(id);
  }

  document.addEventListener('akkoord:change', note, { signal: context.signal });
  document.addEventListener(
    'akkoord:released',
    ({ detail }) => detail.elements.forEach((element) => void released.add(element)),
    {
      signal: context.signal,
    },
  );
  // It is told of the decisions that were made before, too.
  context.onDecision(({ decision }) => {
    isDecided = true;
    for (const [id, isGranted] of Object.entries(decision.choices)) if (isGranted) granted.add(id);
  });

  return {
    config: context.config,
    wasGranted(id) {
      note();
      return granted.has(id);
    },
    wasDecided() {
      note();
      return isDecided;
    },
    wasReleased: (element) => released.has(element),
  };
}
