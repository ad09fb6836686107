/**
 * Makes the question whether what the page took away may be put back once more. A page or a blocker that takes it away
 * again and again has the last word: nothing of ours fights with it, and no loop can keep the page busy.
 */
export declare function createPutBackLimit(): () => boolean;
