/**
 * Makes the limit on putting one element right again and again, because the page may answer each change with its own.
 *
 * @param mayGiveUp after a whole round in vain: is this one better left alone?
 * @returns a function that puts an element right, now or after the pause; `act` tells whether it changed anything
 */
export declare function createPatience(mayGiveUp: (element: Element) => boolean): (element: Element, act: () => boolean) => void;
