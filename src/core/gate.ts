import { isParsed } from './lifecycle.ts';
import { createRelease, embeds, isInert, restore } from './release.ts';

export interface Gate {
  /** Looks at the whole page again: after a decision, and when the parser is through. */
  check(): void;
  /** Does so after the next paint; what appears until then waits for it, because it may depend on what stands there. */
  checkSoon(): void;
  /** Looks into an open shadow root too, from now on. */
  observe(root: ShadowRoot): void;
  /** Loads one held embed, whatever was decided. */
  releaseOnce(embed: Element): void;
  stop(): void;
}

const marked = '[data-consent],[data-consent-declaration]';

const held = 1;
const free = 2;
const once = 3;

/**
 * Finds held elements, now and as they appear, and lets go what is granted. Elements are inert by their own markup, so
 * looking late costs time, never privacy.
 *
 * @param isGranted may this consent id run?
 * @param onHold an embed is held: something may stand in for it; or, without an id, a place for the declaration. Called
 *   at every look, because the page may have taken the embed out and back
 * @param onRelease an element was let go, perhaps a held embed
 * @param timeout milliseconds, see `scriptTimeout`
 */
export function createGate(
  isGranted: (id: string) => boolean,
  onHold: (embed: Element, id: string | null) => void,
  onRelease: (embed: Element) => void,
  timeout: number,
): Gate {
  const fate = new WeakMap<Element, typeof held | typeof free | typeof once>();
  const roots = new Set<Document | ShadowRoot>([document]);
  let halfRead: Element[] = [];
  let isDue = false;

  const idOf = (element: Element) => element.getAttribute('data-consent');
  const release = createRelease(timeout, (element, isTurn) => {
    const goes = element.isConnected && (fate.get(element) === once || isGranted(idOf(element) ?? ''));
    // taken back while it waited for its turn, or taken out of the page: it may come again
    if (!goes && isTurn) fate.delete(element);
    return goes;
  });

  function letGo(elements: readonly Element[], as: typeof free | typeof once): void {
    for (const element of elements) fate.set(element, as);
    release(elements);
    // now, because a frame that is made anew loses the focus
    elements.forEach(onRelease);
  }

  function consider(elements: Iterable<Element>): void {
    const going: Element[] = [];
    const back: Element[] = [];
    halfRead = [];
    for (const element of elements) {
      const id = idOf(element);
      const before = fate.get(element);
      if (id !== null && isGranted(id)) {
        if (before && before !== held) continue;
        if (!isPassed(element)) halfRead.push(element);
        else if (before || isInert(element)) going.push(element);
      } else if (before ? before !== once && !(element instanceof HTMLScriptElement) : isParsed()) {
        if (before === free) back.push(element);
        fate.set(element, held);
        if (id === null ? !before : element.matches(embeds)) onHold(element, id);
      }
    }
    // a picture's sources after its img, or WebKit fetches what the img has
    for (const element of back.reverse()) restore(element, false);
    // with nothing new too: what is deferred goes when the parser is through
    letGo(going, free);
  }

  const observer = new MutationObserver((records) => {
    if (isDue) return;
    // all at once: what runs first depends on what came with it
    const found = new Set(halfRead);
    try {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          if (node.matches(marked)) found.add(node);
          for (const inside of node.querySelectorAll(marked)) found.add(inside);
        }
      }
    } catch {
      // in a form, an `<input name="matches">` answers for the form
      return check();
    }
    consider(found);
  });

  function check(): void {
    isDue = false;
    consider(
      [...roots].flatMap((root) => {
        observer.observe(root, { childList: true, subtree: true });
        return [...root.querySelectorAll(marked)];
      }),
    );
  }

  return {
    check,
    checkSoon() {
      isDue = true;
      requestAnimationFrame(() => setTimeout(check));
      // some pages are never painted
      setTimeout(check, 200);
    },
    observe(root) {
      roots.add(root);
      check();
    },
    releaseOnce: (embed) => letGo([embed], once),
    stop() {
      observer.disconnect();
      // a check that is still to come finds nothing, and watches nothing again
      roots.clear();
    },
  };
}

// The parser can be inside an inline script, with half its text there, or inside a frame, which Chromium then forgets to
// load; what follows a node proves that it moved on.
function isPassed(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return isParsed();
}
