/**
 * Makes the limit on repairing one element again and again: the page may answer each repair with a change of its own.
 *
 * @param mayGiveUp after a whole round in vain: may this element be left as the page has it?
 * @returns a function that repairs an element, now or in the next round; its `repair` tells whether it changed anything
 */
export declare function createRepairLimit(mayGiveUp: (element: Element) => boolean): (element: Element, repair: () => boolean) => void;
