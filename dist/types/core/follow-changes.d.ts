import type { GateOptions } from './gate-types.ts';
import { type Changes } from './marked-elements.ts';
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
export declare function createFollower({ statuses, mayLoad, onMove, onHold, onNoLongerHeld }: FollowOptions): {
    followChanges: ({ found, gone, attributes }: Changes) => Set<Element>;
    tellOfHeld: (element: Element, status: Status | undefined) => void;
};
