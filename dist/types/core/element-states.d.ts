import type { GateOptions } from './gate-options.ts';
/** Knows which elements are held and which are released, and makes them so. */
export interface ElementStates {
    /** Releases what is granted among these elements, in document order, and holds the others. */
    releaseOrHold(elements: Iterable<Element>): void;
    /** Loads one held embed, whatever was decided. */
    releaseOnce(embed: Element): void;
    /** From now on the decision counts for this embed, or for all that were loaded once by their placeholder. */
    endReleaseOnce(embed?: Element): void;
    /** These elements left their place in the page. */
    takeBackWhatLeft(elements: Iterable<Element>): void;
    /**
     * Takes back what is live of these, for as long as a copy of the page is made.
     *
     * @returns how to give it back
     */
    takeBackForCopy(elements: readonly Element[]): () => void;
    /** Was it met before? */
    isKnown(element: Element): boolean;
    /** Is it released, if it is not a script? */
    isLive(element: Element): boolean;
    /** Does something in the page undo what was given or taken back? */
    isUndone(element: Element): boolean;
}
/**
 * Makes the states.
 *
 * @param onFirstMet called once for each element that is not a script
 * @param onUnfinished a granted element cannot be released yet: look at it again with the next change
 */
export declare function createElementStates({ isGranted, onHold, onDeclaration, onRelease, onReleased, scriptTimeout }: GateOptions, onFirstMet: (element: Element) => void, onUnfinished: (element: Element) => void): ElementStates;
