import type { GateOptions } from './gate-options.ts';
import { type Changes } from './marked-elements.ts';
/** What the gate did with an element. */
export type Status = 'held' | 'released' | 'releasedOnce';
/** What following needs to know and whom it tells. */
export interface FollowOptions extends Pick<GateOptions, 'onHold' | 'onDeclaration' | 'onNoLongerHeld'> {
    readonly statuses: WeakMap<Element, Status>;
    /** May this element be loaded now? */
    readonly mayLoad: (element: Element) => boolean;
    /** An element was moved, perhaps to where nobody looked until now. */
    readonly onMove: (element: Element) => void;
}
/**
 * Makes what follows the changes of elements that are known: frameworks and routers take away what was set, give what is
 * held an address, change marks, and keep elements in order to show them again.
 */
export declare function createFollower({ statuses, mayLoad, onMove, onHold, onDeclaration, onNoLongerHeld }: FollowOptions): {
    followChanges: ({ found, gone, attributes }: Changes) => Set<Element>;
    tellOfHeld: (element: Element, status: Status | undefined) => void;
};
