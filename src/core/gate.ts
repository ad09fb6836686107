import { isParsed } from './lifecycle';
import { createRelease, restrain } from './release';

/** What the gate asks and tells. */
export interface GateOptions {
  /** May this consent id run? */
  isGranted(id: string): boolean;
  /** An embed is held: something may stand in for it. */
  onHold(embed: Element, id: string): void;
  /** A held embed is about to load. */
  onRelease(embed: Element): void;
  /** Milliseconds, see `scriptTimeout`. */
  readonly timeout: number;
}

export interface Gate {
  /** Looks at the whole page again: after a decision, and when the parser is through. */
  check(): void;
  /** Loads one held embed, whatever was decided. */
  releaseOnce(embed: Element): void;
  stop(): void;
}

const marked = '[data-consent]';

/**
 * Finds held elements, now and as they appear, and lets go what is granted. Elements are inert by their own markup, so
 * looking late costs time, never privacy.
 */
export function createGate({ isGranted, onHold, onRelease, timeout }: GateOptions): Gate {
  const release = createRelease(timeout);
  const fate = new WeakMap<Element, 'held' | 'free' | 'once'>();

  function consider(elements: Iterable<Element>): void {
    const free: Element[] = [];
    for (const element of elements) {
      const id = element.getAttribute('data-consent') ?? '';
      const granted = isGranted(id);
      const before = fate.get(element);
      if (granted && (!before || before === 'held')) {
        if (isPassed(element) && (before || isInert(element))) free.push(element);
      } else if (!granted && (before ? before === 'free' : isParsed()) && element instanceof HTMLIFrameElement) {
        if (before) restrain(element);
        fate.set(element, 'held');
        onHold(element, id);
      }
    }
    // with nothing new too: what is deferred goes when the parser is through
    letGo(free, 'free');
  }

  function letGo(elements: readonly Element[], as: 'free' | 'once'): void {
    for (const element of elements) {
      if (fate.get(element)) onRelease(element);
      fate.set(element, as);
    }
    release(elements);
  }

  const observer = new MutationObserver((records) => {
    // the parser adds in a few large pieces, scripts in many small ones
    if (!isParsed()) return consider(document.querySelectorAll(marked));
    // all at once: what runs first depends on what came with it
    const added = new Set<Element>();
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(marked)) added.add(node);
        for (const inside of node.querySelectorAll(marked)) added.add(inside);
      }
    }
    consider(added);
  });

  return {
    check() {
      observer.observe(document, { childList: true, subtree: true });
      consider(document.querySelectorAll(marked));
    },
    releaseOnce: (embed) => letGo([embed], 'once'),
    stop: () => observer.disconnect(),
  };
}

/** A script that is not held ran already, and is not run again. */
function isInert(element: Element): boolean {
  return !(element instanceof HTMLScriptElement) || element.type === 'text/plain';
}

// The parser can be inside an inline script, with half its text there; what follows a node proves that it moved on.
function isPassed(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return isParsed();
}
