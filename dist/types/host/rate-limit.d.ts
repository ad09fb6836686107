/**
 * Makes a limit on how often something is done, such as putting back what the page took away. A page or a blocker that
 * takes it away again and again has the last word: nothing of ours fights with it, and no loop can keep the page busy.
 *
 * @returns counts one time, and tells whether that is still within the limit
 */
export declare function createRateLimit(): () => boolean;
