/**
 * Makes the function that finds what to insert so that a held script runs.
 *
 * A browser never starts a script that was made from a string of HTML, nor a copy of it, and such a script cannot be told
 * from any other. So a fresh script runs in its place, and the held one stays as it is. Where the page has nonces, its
 * policy may forbid to make a script from text: there, a script that the page's own parser made runs itself.
 *
 * @returns a function that gives the fresh script, or the held one itself; undefined: the policy allows neither
 */
export declare function createStandIns(): (script: HTMLScriptElement) => HTMLScriptElement | undefined;
