import { createFollower, type Status } from './follow-changes.ts';
import type { GateOptions } from './gate-options.ts';
import { applyGrant, watchedAttributes } from './held-element.ts';
import { isParsed } from './lifecycle.ts';
import { changesIn, idsOf, isPlaceholderPlace, isScript, markedSelector, markNames } from './marked-elements.ts';
import { createPageRoots } from './page-roots.ts';
import { watchPageSnapshots } from './page-snapshots.ts';
import { isPreview, noteAddress, runsInThisView } from './page-view.ts';
import { isPassedByParser } from './parser-state.ts';
import { createRelease } from './release.ts';

/** Holds and releases what the page marked. */
export interface Gate {
  /** Looks at the whole page again: after a decision, and when the page has been parsed. */
  scan(): void;
  /** Takes back now. After the next paint it releases, with what appears until then, all in the order of the page. */
  applyGrants(): void;
  /** Looks into an open shadow root too, from now on. */
  observe(root: ShadowRoot): void;
  /** Loads one held embed, whatever was decided; for a place for a placeholder, all held elements whose ids it names. */
  releaseOnce(embed: Element): void;
  /** Stops looking and releasing. */
  stop(): void;
}

/**
 * Finds held elements, now and as they appear, and releases what is granted. Looking late costs time, never privacy:
 * elements are inert by their own markup. A place for the declaration counts as held by the empty id, which nobody can grant.
 */
export function createGate(options: GateOptions): Gate {
  const { isGranted, onNoLongerHeld, onAllReleased, mayRun, scriptTimeout } = options;
  const stopped = new AbortController();
  const statuses = new WeakMap<Element, Status>();
  const roots = createPageRoots();
  /** Granted elements that the parser may still be inside, and what follows them: looked at again with the next change. */
  let unfinished: Element[] = [];
  /** Embeds that the visitor loaded by their placeholder since the last decision. */
  const loadedOnce = new Set<Element>();
  let isScanDue = false;

  const mayLoad = (element: Element) => statuses.get(element) === 'releasedOnce' || idsOf(element).every(isGranted);
  const release = createRelease({
    scriptTimeout,
    ...(mayRun && { mayRun }),
    mayRelease: (element) => !roots.isStopped() && element.isConnected && mayLoad(element) && runsInThisView(element),
    // While it waited for its turn it was refused or removed, or an integration holds it: it may be released later.
    onSkipped: (element) => statuses.delete(element),
    onAllReleased,
  });

  function releaseAs(status: Status, elements: readonly Element[]): void {
    for (const element of elements) setStatus(element, status);
    release(elements);
    // After `release`, which takes an embed out and puts it back: the placeholder hands its focus to it when it goes.
    elements.forEach(onNoLongerHeld);
  }

  function setStatus(element: Element, status: Status): void {
    if (!statuses.has(element) && !isScript(element)) {
      observer.observe(element, { attributes: true, attributeFilter: [...markNames, ...watchedAttributes] });
    }
    statuses.set(element, status);
  }

  function releaseOrHold(elements: Iterable<Element>): void {
    const toRelease: Element[] = [];
    const toTakeBack: Element[] = [];
    unfinished = [];
    for (const element of elements) {
      const status = statuses.get(element);
      if (mayLoad(element)) {
        if (status && status !== 'held') continue;
        if (unfinished.length > 0 || !isPassedByParser(element)) unfinished.push(element);
        else if (runsInThisView(element)) toRelease.push(element);
        else if (!isPreview()) statuses.set(element, 'released'); // It, or what it copies, ran. Turbo's previews wait.
      } else if (mayHold(element, status)) {
        if (status !== 'held') toTakeBack.push(element);
        setStatus(element, 'held');
        tellOfHeld(element, status);
      }
    }
    // In reverse order: the sources of a picture are taken back after its img, or WebKit fetches the img's own address.
    for (const element of toTakeBack.reverse()) applyGrant(element, false);
    // Also with an empty list: each call goes on with the queue, in which deferred scripts wait for the end of the page.
    releaseAs('released', toRelease);
  }

  /** New elements wait for the parser, which may still be inside them. A script that ran cannot be taken back. */
  const mayHold = (element: Element, status?: Status) => (status === undefined ? isParsed() : !isScript(element));

  const onMove = (element: Element) => roots.follow(element, observer);
  const { followChanges, tellOfHeld } = createFollower({ ...options, statuses, mayLoad, onMove });

  const observer = new MutationObserver((records) => {
    // Before anything runs: another address begins another page view.
    noteAddress();
    const changes = changesIn(records);
    if (!changes) return scan(); // They could not be read.
    const found = followChanges(changes);
    if (isScanDue) return;
    // All at once: what runs first depends on what came with it.
    const all = new Set([...unfinished, ...found]);
    if (all.size > 0) releaseOrHold(all);
  });

  watchPageSnapshots((root, isShown) => {
    for (const element of root.querySelectorAll(markedSelector)) {
      if (!element.closest('[x-persist]')) applyGrant(element, isShown && mayLoad(element)); // Livewire takes that along.
    }
  }, stopped.signal);

  function scan(): void {
    isScanDue = false;
    roots.watch(observer);
    releaseOrHold(roots.findMarked());
  }

  const scanIfDue = () => isScanDue && scan();
  return {
    scan,
    applyGrants() {
      isScanDue = true;
      // The decision counts for what was loaded once before it, too.
      for (const embed of loadedOnce) if (statuses.get(embed) === 'releasedOnce') statuses.set(embed, 'released');
      loadedOnce.clear();
      // What is refused is taken back now: moved or copied before the next paint, it would load again.
      releaseOrHold(roots.findMarked().filter((element) => statuses.get(element) !== 'held' && !mayLoad(element)));
      requestAnimationFrame(() => setTimeout(scanIfDue));
      // Some pages are never painted, such as those in a background tab.
      setTimeout(scanIfDue, 200);
    },
    observe(root) {
      roots.add(root);
      scan();
    },
    releaseOnce(embed) {
      const isNamed = (id: string) => idsOf(embed).includes(id) || isGranted(id);
      const isMeant = (each: Element) => statuses.get(each) === 'held' && idsOf(each).every(isNamed);
      const elements = isPlaceholderPlace(embed) ? roots.findMarked().filter(isMeant) : [embed];
      for (const element of elements) loadedOnce.add(element);
      releaseAs('releasedOnce', elements);
    },
    stop() {
      observer.disconnect();
      stopped.abort();
      // A scan that is still to come finds nothing, and watches nothing again.
      roots.clear();
    },
  };
}
