/**
 * Makes the limit on repairing one element again and again, because the page may answer each repair with a change.
 *
 * @param mayGiveUp asked when the repairs of a whole round did not last: may the element stay as the page wants it?
 * @returns a function that repairs an element, now or in the next round; its parameter `repair` returns whether it
 *   changed anything
 */
export declare function createRepairLimit(mayGiveUp: (element: Element) => boolean): (element: Element, repair: () => boolean) => void;
