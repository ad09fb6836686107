/**
 * Makes the function that gives the script to insert in order to run a held script.
 *
 * A browser never starts a script that was made from a string of HTML, nor a copy of it, and such a script looks like
 * any other. So a fresh script, the stand-in, runs in its place, and the held one stays in the page. If the page has
 * nonces, its policy may forbid that a script is made from text: then a held script that the page's own parser made
 * runs itself.
 *
 * @returns a function that gives the stand-in or the held script itself; undefined: the policy allows neither
 */
export declare function createStandIns(): (script: HTMLScriptElement) => HTMLScriptElement | undefined;
