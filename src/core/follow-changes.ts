import type { GateOptions } from './gate-types.ts';
import { applyGrant, embedSelector } from './held-element.ts';
import { type Changes, idOf, isPlaceholderPlace, isScript, markNames } from './marked-elements.ts';
import { passOnHeadRun } from './page-view.ts';
import { createRepairLimit } from './repair-limit.ts';

/** The last thing that the gate did with an element. */
export type Status = 'held' | 'released' | 'releasedOnce';

/** Options of `createFollower`. */
export interface FollowOptions extends Pick<GateOptions, 'onHold' | 'onNoLongerHeld'> {
  readonly statuses: WeakMap<Element, Status>;
  /** May this element be loaded now? */
  readonly mayLoad: (element: Element) => boolean;
  /** An element was moved, perhaps into a root that is not watched yet. */
  readonly onMove: (element: Element) => void;
}

/**
 * Makes the functions that react to changes of known elements. Frameworks and routers remove attributes that the gate
 * set, give held elements an address, change marks, and keep elements in order to show them again.
 */
export function createFollower({ statuses, mayLoad, onMove, onHold, onNoLongerHeld }: FollowOptions) {
  // A granted element may stay without its address, but a held element must never stay with one.
  const repairWithinLimit = createRepairLimit((element) => statuses.get(element) !== 'held');

  function tellOfHeld(element: Element, status: Status | undefined): void {
    const id = idOf(element);
    if (id === null ? !status : element.matches(embedSelector) || isPlaceholderPlace(element)) onHold(element, id);
  }

  /** An element that left the page or lost its mark may come back: nothing on it may load by itself then. */
  function takeBack(element: Element): void {
    if (!statuses.has(element) || isScript(element)) return;
    statuses.set(element, 'held');
    applyGrant(element, false);
  }

  function followAttribute(element: Element, name: string): void {
    const status = statuses.get(element);
    if (!status) return;
    const isKeptAttribute = name.startsWith('data-');
    const isLoaded = status !== 'held' && mayLoad(element);
    // The page may give another address to an element that may load. It may also change the classes of an element with
    // an address: a lazy loader removes the class for which it waited, and would load the element again if the class
    // came back.
    if (isLoaded && !isKeptAttribute && element.hasAttribute(name) && ('src' in element || name !== 'class')) return;
    repairWithinLimit(element, () => applyGrant(element, isLoaded, name));
    if (!isLoaded && isKeptAttribute) tellOfHeld(element, status);
  }

  /**
   * @returns the elements that the gate must release or hold: the found ones without those that are gone again, and
   *   those whose mark or kept address changed
   */
  function followChanges({ found, gone, attributes }: Changes): Set<Element> {
    for (const element of gone) {
      if (element.isConnected) {
        onMove(element);
        continue;
      }
      // This can be a stand-in, which was inserted and removed. In `found` it would count as unfinished and stop all
      // later elements.
      found.delete(element);
      passOnHeadRun(element, found);
      takeBack(element);
    }
    for (const { element, name } of attributes) {
      const isMark = markNames.includes(name);
      if (isMark && !element.hasAttribute(name)) {
        takeBack(element);
        onNoLongerHeld(element);
        // If the element is marked again it counts as a new one, because a framework can reuse it for another purpose.
        statuses.delete(element);
      } else if (isMark || (statuses.get(element) === 'releasedOnce' && name.startsWith('data-'))) {
        // The visitor loaded it once under the former mark and from the former address, so that permission ends.
        if (statuses.get(element) === 'releasedOnce') statuses.set(element, 'released');
        found.add(element);
      } else if (idOf(element) !== null) followAttribute(element, name);
    }
    return found;
  }

  return { followChanges, tellOfHeld };
}
