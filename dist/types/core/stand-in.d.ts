/**
 * Makes the function that finds what to insert so that a held script runs.
 *
 * A browser never starts a script that was made from a string of HTML, nor a copy of it, and nothing tells such a script
 * from any other. So a fresh script runs in its place, and the held one stays as it is. Where the page has nonces, its
 * policy may forbid to make one from text: there, what the page's own parser made runs itself.
 *
 * @returns a function that gives the fresh script, or the script itself; undefined: it may not run at all
 */
export declare function createStandIns(): (script: HTMLScriptElement) => HTMLScriptElement | undefined;
