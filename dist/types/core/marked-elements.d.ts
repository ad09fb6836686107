/** The attributes that mark an element for the gate. */
export declare const markNames: string[];
/** Selects all elements that the page marked for the gate. */
export declare const markedSelector: string;
export declare const isPlaceholderPlace: (element: Element) => boolean;
/** The text of the mark, with one or more consent ids; null for a place for the declaration. */
export declare const idOf: (element: Element) => string | null;
/** The consent ids that an element needs. */
export declare const idsOf: (element: Element) => readonly string[];
/** Is this a script of HTML? A script of SVG cannot be held. */
export declare const isScript: (element: Element) => element is HTMLScriptElement;
/** An attribute of an element that the page changed. */
export interface ChangedAttribute {
    readonly element: Element;
    readonly name: string;
}
/** Changes of the page, as the gate needs them. */
export interface Changes {
    /** Marked elements that were added, in no particular order. */
    readonly found: Set<Element>;
    /** Marked elements that were removed; some may be back in the page already. */
    readonly gone: Set<Element>;
    readonly attributes: readonly ChangedAttribute[];
}
/**
 * Sorts the records of a mutation observer.
 *
 * @returns undefined if the records cannot be read: an `<input name="matches">` in a form hides the method `matches` of
 *   the form
 */
export declare function changesIn(records: readonly MutationRecord[]): Changes | undefined;
