/** What the page marked for the gate. */
export declare const markedSelector = "[data-consent],[data-consent-declaration]";
/**
 * The marked elements that these changes added to the page, in no particular order.
 *
 * @returns undefined where that cannot be told: in a form, an `<input name="matches">` takes the place of the form's own
 *   method
 */
export declare function markedIn(records: readonly MutationRecord[]): Set<Element> | undefined;
