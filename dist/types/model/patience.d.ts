/**
 * Makes the function that says how long to wait before what the page undid is done again, so that two programs that
 * undo each other's work do not keep the page busy.
 *
 * @returns milliseconds; undefined: a repair of this element is to come already
 */
export declare function createPatience(): (target: object, now: number) => number | undefined;
