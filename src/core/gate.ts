import type { GateOptions } from './gate-options.ts';
import { embedSelector, isHeldByMarkup, restoreElement } from './held-element.ts';
import { isParsed } from './lifecycle.ts';
import { markedIn, markedSelector } from './marked-elements.ts';
import { isPassedByParser } from './parser-state.ts';
import { createRelease } from './release.ts';

/** Holds and releases what the page marked. */
export interface Gate {
  /** Looks at the whole page again: after a decision, and when the page has been parsed. */
  check(): void;
  /** Does so after the next paint. What appears until then waits: its turn may depend on what is there already. */
  checkSoon(): void;
  /** Looks into an open shadow root too, from now on. */
  observe(root: ShadowRoot): void;
  /** Loads one held embed, whatever was decided. */
  releaseOnce(embed: Element): void;
  /** Stops looking and releasing. */
  stop(): void;
}

type Status = 'held' | 'released' | 'releasedOnce';

/**
 * Finds held elements, now and as they appear, and releases what is granted. Elements are inert by their own markup, so
 * looking late costs time, never privacy.
 */
export function createGate(options: GateOptions): Gate {
  const { isGranted, onHold, onDeclaration, onRelease, onReleased, mayRun, scriptTimeout } = options;
  const statuses = new WeakMap<Element, Status>();
  const roots = new Set<Document | ShadowRoot>([document]);
  /** Granted elements that the parser may still be inside: they are looked at again with the next change. */
  let unfinished: Element[] = [];
  /** Embeds that the visitor loaded by their placeholder since the last decision. */
  const loadedOnce = new Set<Element>();
  let isCheckDue = false;

  const idOf = (element: Element) => element.getAttribute('data-consent');
  const isGrantedNow = (element: Element) => isGranted(idOf(element) ?? '');

  const release = createRelease({
    scriptTimeout,
    ...(mayRun && { mayRun }),
    isWanted: (element) => element.isConnected && (statuses.get(element) === 'releasedOnce' || isGrantedNow(element)),
    // It was taken back, or out of the page, while it waited for its turn: it may come again.
    onSkipped: (element) => statuses.delete(element),
    onReleased,
  });

  function releaseAs(status: Status, elements: readonly Element[]): void {
    for (const element of elements) statuses.set(element, status);
    release(elements);
    // The placeholder is removed now: a frame that is inserted again later would lose the focus.
    elements.forEach(onRelease);
  }

  function releaseOrHold(elements: Iterable<Element>): void {
    const toRelease: Element[] = [];
    const toTakeBack: Element[] = [];
    unfinished = [];
    for (const element of elements) {
      const status = statuses.get(element);
      if (isGrantedNow(element)) {
        if (status && status !== 'held') continue;
        if (!isPassedByParser(element)) unfinished.push(element);
        else if (status || isHeldByMarkup(element)) toRelease.push(element);
      } else if (mayHold(element, status)) {
        if (status === 'released') toTakeBack.push(element);
        statuses.set(element, 'held');
        tellOfHeld(element, status);
      }
    }
    // In reverse order: the sources of a picture are taken back after its img, or WebKit fetches the img's own address.
    for (const element of toTakeBack.reverse()) restoreElement(element, false);
    // Also without new elements: deferred scripts run when the page has been parsed.
    releaseAs('released', toRelease);
  }

  /** A script that ran cannot be taken back, and what was loaded once by its placeholder stays for this page view. */
  function mayHold(element: Element, status: Status | undefined): boolean {
    if (status === undefined) return isParsed();
    return status !== 'releasedOnce' && !(element instanceof HTMLScriptElement);
  }

  function tellOfHeld(element: Element, status: Status | undefined): void {
    const id = idOf(element);
    if (id === null) {
      if (!status) onDeclaration(element);
    } else if (element.matches(embedSelector)) onHold(element, id);
  }

  const observer = new MutationObserver((records) => {
    if (isCheckDue) return;
    const added = markedIn(records);
    if (!added) return check();
    // All at once: what runs first depends on what came with it.
    const found = new Set([...unfinished, ...added]);
    if (found.size > 0) releaseOrHold(found);
  });

  function check(): void {
    isCheckDue = false;
    const found = [...roots].flatMap((root) => {
      observer.observe(root, { childList: true, subtree: true });
      return [...root.querySelectorAll(markedSelector)];
    });
    releaseOrHold(found);
  }

  function checkIfDue(): void {
    if (isCheckDue) check();
  }

  return {
    check,
    checkSoon() {
      isCheckDue = true;
      // The decision counts for what was loaded once before it, too.
      for (const embed of loadedOnce) statuses.set(embed, 'released');
      loadedOnce.clear();
      requestAnimationFrame(() => setTimeout(checkIfDue));
      // Some pages are never painted, such as those in a background tab.
      setTimeout(checkIfDue, 200);
    },
    observe(root) {
      roots.add(root);
      check();
    },
    releaseOnce(embed) {
      loadedOnce.add(embed);
      releaseAs('releasedOnce', [embed]);
    },
    stop() {
      observer.disconnect();
      // A check that is still to come finds nothing, and watches nothing again.
      roots.clear();
    },
  };
}
