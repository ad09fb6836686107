import { createFollower, type Status } from './follow-changes.ts';
import type { Gate, GateOptions } from './gate-types.ts';
import { applyGrant, watchedAttributes } from './held-element.ts';
import { isParsed } from './lifecycle.ts';
import { changesIn, idsOf, isPlaceholderPlace, isScript, markedSelector, markNames } from './marked-elements.ts';
import { createPageRoots } from './page-roots.ts';
import { watchPageSnapshots } from './page-snapshots.ts';
import { isPreview, noteAddress, runsInThisView } from './page-view.ts';
import { isPassedByParser } from './parser-state.ts';
import { createRelease } from './release.ts';

/**
 * Finds held elements, now and as they appear, and releases those that are granted. Looking late costs time, never
 * privacy: elements are inert by their own markup. A place for the declaration goes the same way as held elements, so
 * that `tellOfHeld` reports it: `idsOf` gives it the empty id, which nobody can grant.
 */
export function createGate(options: GateOptions): Gate {
  const { isGranted, onNoLongerHeld, onAllReleased, mayRun, beforeRun, scriptTimeout } = options;
  const stopped = new AbortController();
  const statuses = new WeakMap<Element, Status>();
  const roots = createPageRoots();
  // Granted elements that the parser may still be inside, and the granted elements after them, which must not overtake
  // them. They are looked at again with the next change.
  let unfinished: Element[] = [];
  /** Elements that the visitor loaded by a placeholder since the last decision. */
  const loadedOnce = new Set<Element>();
  let isScanDue = false;

  const mayLoad = (element: Element) => statuses.get(element) === 'releasedOnce' || idsOf(element).every(isGranted);
  const release = createRelease({
    scriptTimeout,
    ...(mayRun && { mayRun }),
    ...(beforeRun && { beforeRun }),
    mayRelease: (element) => !roots.isStopped() && element.isConnected && mayLoad(element) && runsInThisView(element),
    // The element was refused or removed while it waited for its turn, or an integration needs that it stays held.
    // Without a status it is looked at as a new one, so it can be released later.
    onSkipped: (element) => statuses.delete(element),
    onAllReleased,
  });

  function releaseAs(status: Status, elements: readonly Element[]): void {
    for (const element of elements) setStatus(element, status);
    release(elements);
    // Only now: `release` inserts an embed anew, which would take away the focus that its placeholder gives it.
    elements.forEach(onNoLongerHeld);
  }

  function setStatus(element: Element, status: Status): void {
    // The document is watched for marks only: classes and addresses change all the time on other elements. A script
    // keeps no attributes, so nothing more is watched on it.
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
        // This script, or the one of which it is a copy, ran. Known as released, it does not run in a later page view
        // either, as long as it stays in the page. No script runs in a preview of Turbo: there, it is judged later.
        else if (!isPreview()) statuses.set(element, 'released');
      } else if (mustHold(element, status)) {
        if (status !== 'held') toTakeBack.push(element);
        setStatus(element, 'held');
        tellOfHeld(element, status);
      }
    }
    // In reverse order, because a picture has its sources before its img: once they are taken back, WebKit fetches the
    // address of the img.
    for (const element of toTakeBack.reverse()) applyGrant(element, false);
    // Also with an empty list: each call starts the queue again, in which deferred scripts wait for the end of parsing.
    releaseAs('released', toRelease);
  }

  const mustHold = (element: Element, status?: Status) =>
    status === undefined
      ? isParsed() // Until then, the parser may still be inside a new element.
      : !isScript(element); // A script that ran cannot be taken back, and one that is held stays so.

  // A component may have moved the element into its own shadow root.
  const onMove = (element: Element) => roots.follow(element, observer);
  const { followChanges, tellOfHeld } = createFollower({ ...options, statuses, mayLoad, onMove });

  const observer = new MutationObserver((records) => {
    // Before anything runs: another address begins another page view.
    noteAddress();
    const changes = changesIn(records);
    if (!changes) return scan(); // A form field hides a method that is needed (see `changesIn`).
    const found = followChanges(changes);
    // The coming scan finds these elements, too, and keeps the order of the page.
    if (isScanDue) return;
    // All at once, because their order in the page decides which of them runs first.
    const all = new Set([...unfinished, ...found]);
    if (all.size > 0) releaseOrHold(all);
  });

  watchPageSnapshots((root, isShownNext) => {
    for (const element of root.querySelectorAll(markedSelector)) {
      // Livewire moves an element with `x-persist` to the next page as it is, so that its content goes on.
      if (!element.closest('[x-persist]')) applyGrant(element, isShownNext && mayLoad(element));
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
      // A new decision also ends what the visitor loaded by a placeholder.
      for (const each of loadedOnce) if (statuses.get(each) === 'releasedOnce') statuses.set(each, 'released');
      loadedOnce.clear();
      // Refused elements are taken back now: one that the page moves or copies before the next paint would load again.
      releaseOrHold(roots.findMarked().filter((element) => statuses.get(element) !== 'held' && !mayLoad(element)));
      requestAnimationFrame(() => setTimeout(scanIfDue));
      // Some pages are never painted, such as one in a background tab.
      setTimeout(scanIfDue, 200);
    },
    observe(root) {
      roots.add(root);
      scan();
    },
    releaseOnce(requested) {
      const isNamedOrGranted = (id: string) => idsOf(requested).includes(id) || isGranted(id);
      const isMeant = (each: Element) => statuses.get(each) === 'held' && idsOf(each).every(isNamedOrGranted);
      const elements = isPlaceholderPlace(requested) ? roots.findMarked().filter(isMeant) : [requested];
      for (const element of elements) loadedOnce.add(element);
      releaseAs('releasedOnce', elements);
    },
    stop() {
      observer.disconnect();
      stopped.abort();
      // A scan that is still to come then finds nothing, and watches nothing again.
      roots.clear();
    },
  };
}
