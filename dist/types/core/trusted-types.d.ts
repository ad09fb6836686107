/** The part of a policy of Trusted Types that is used here. */
interface Policy {
    createHTML(text: string): string;
    createScript(text: string): string;
    createScriptURL(url: string): string;
}
/**
 * Makes the text or the address of a script, or the text of a frame, what the browser takes. Under Trusted Types it goes
 * through one policy named `akkoord`, which no other code can reach.
 *
 * @throws {Error} where the page forbids that policy; the message names the remedy
 */
export declare function trust(rule: keyof Policy, text: string): string;
export {};
