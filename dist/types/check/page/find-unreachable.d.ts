/**
 * Finds settings controls that nobody can use who has no mouse: withdrawing consent must be as easy as giving it. What is
 * around or inside such an element may well be operable, as a click there counts too.
 */
export declare function findUnreachableControls(): string[];
