/** The attributes that name consent ids. */
export declare const markNames: string[];
/** What the page marked for the gate. */
export declare const markedSelector = "[data-consent],[data-consent-placeholder],[data-consent-declaration]";
export declare const isPlaceholderPlace: (element: Element) => boolean;
/** The consent id that an element names; null for a place for the declaration. */
export declare const idOf: (element: Element) => string | null;
/** The consent ids that it needs. */
export declare const idsOf: (element: Element) => readonly string[];
/** Is this a script of HTML? One of SVG cannot be held. */
export declare const isScript: (element: Element) => element is HTMLScriptElement;
/** An attribute of an element that the page changed. */
export interface ChangedAttribute {
    readonly element: Element;
    readonly name: string;
}
/** What changes of the page mean for the gate. */
export interface Changes {
    /** Marked elements that were added, or that got another mark, in no particular order. */
    readonly found: Set<Element>;
    /** Marked elements that were taken out; some may be back already. */
    readonly gone: Set<Element>;
    readonly attributes: readonly ChangedAttribute[];
}
/**
 * Sorts the records of a mutation observer.
 *
 * @returns undefined where that cannot be done: in a form, an `<input name="matches">` takes the place of the form's own
 *   method
 */
export declare function changesIn(records: readonly MutationRecord[]): Changes | undefined;
