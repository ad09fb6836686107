/**
 * Keeps the second press of a double click, and the repeats of a key that is held down, from pressing an element that was
 * shown, or uncovered, by the first press.
 */
export interface DoubleClickShield {
    /** Call it when a layer was shown or closed: covers the place of the last press while a double click can last. */
    raise(): void;
    /** Removes the shield and all listeners. */
    remove(): void;
}
/**
 * Makes the shield: an empty, invisible element in the top layer, so that frames too are out of reach. It does not stand
 * in the way of the keyboard, nor of assistive technology and other tools that press an element itself.
 */
export declare function createDoubleClickShield(): DoubleClickShield;
