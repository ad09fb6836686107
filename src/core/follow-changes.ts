import type { GateOptions } from './gate-types.ts';
import { applyGrant, embedSelector } from './held-element.ts';
import { type Changes, idOf, isPlaceholderPlace, isScript, markNames } from './marked-elements.ts';
import { passOnHeadRun } from './page-view.ts';
import { createRepairLimit } from './repair-limit.ts';

/** What the gate did with an element. */
export type Status = 'held' | 'released' | 'releasedOnce';

/** What following needs to know and whom it tells. */
export interface FollowOptions extends Pick<GateOptions, 'onHold' | 'onNoLongerHeld'> {
  readonly statuses: WeakMap<Element, Status>;
  /** May this element be loaded now? */
  readonly mayLoad: (element: Element) => boolean;
  /** An element was moved, perhaps to where nobody looked until now. */
  readonly onMove: (element: Element) => void;
}

/**
 * Makes what follows the changes of elements that are known: frameworks and routers take away what was set, give what
 * is held an address, change marks, and keep elements in order to show them again.
 */
export function createFollower({ statuses, mayLoad, onMove, onHold, onNoLongerHeld }: FollowOptions) {
  // What is granted may be left without its address; what is held may not be left with one.
  const repairWithinLimit = createRepairLimit((element) => statuses.get(element) !== 'held');

  function tellOfHeld(element: Element, status: Status | undefined): void {
    const id = idOf(element);
    if (id === null ? !status : element.matches(embedSelector) || isPlaceholderPlace(element)) onHold(element, id);
  }

  /** What left the page or lost its mark keeps nothing that would load by itself when it comes back. */
  function takeBack(element: Element): void {
    if (!statuses.has(element) || isScript(element)) return;
    statuses.set(element, 'held');
    applyGrant(element, false);
  }

  function followAttribute(element: Element, name: string): void {
    const status = statuses.get(element);
    if (!status) return;
    const isKept = name.startsWith('data-');
    const isLoaded = status !== 'held' && mayLoad(element);
    // Where the page gives another address to what may load, that is its own affair. So are the classes of what has an
    // address: a lazy loader takes away the one that it waited for, and would load it again with it.
    if (isLoaded && !isKept && element.hasAttribute(name) && ('src' in element || name !== 'class')) return;
    repairWithinLimit(element, () => applyGrant(element, isLoaded, name));
    if (!isLoaded && isKept) tellOfHeld(element, status);
  }

  /** @returns the elements to look at: those found, and those that must be judged anew, without those that are gone */
  function followChanges({ found, gone, attributes }: Changes): Set<Element> {
    for (const element of gone) {
      if (element.isConnected) {
        onMove(element);
        continue;
      }
      // A stand-in was inserted and removed. Left in `found` it would count as unfinished, and hold up what follows.
      found.delete(element);
      passOnHeadRun(element, found);
      takeBack(element);
    }
    for (const { element, name } of attributes) {
      const isMark = markNames.includes(name);
      if (isMark && !element.hasAttribute(name)) {
        takeBack(element);
        onNoLongerHeld(element);
        // Marked again, it is a new one: a framework can make another element of it in the meantime.
        statuses.delete(element);
      } else if (isMark || (statuses.get(element) === 'releasedOnce' && name.startsWith('data-'))) {
        // What was loaded once was loaded under that mark, from that address.
        if (statuses.get(element) === 'releasedOnce') statuses.set(element, 'released');
        found.add(element);
      } else if (idOf(element) !== null) followAttribute(element, name);
    }
    return found;
  }

  return { followChanges, tellOfHeld };
}
