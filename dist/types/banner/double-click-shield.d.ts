/** Keeps the rest of a double click, or of a key that is held down, away from what has just come, or come to light, under the pointer. */
export interface DoubleClickShield {
    /** A layer came or went: covers the place of the last press, for as long as a double click can last. */
    raise(): void;
    /** Removes it, and listens no more. */
    remove(): void;
}
/**
 * Makes the shield: an empty, invisible element in the top layer, so that frames too are out of reach. It does not stand
 * in the way of the keyboard, nor of assistive technology and other tools that press an element itself.
 */
export declare function createDoubleClickShield(): DoubleClickShield;
