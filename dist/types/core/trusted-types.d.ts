/** The functions of a Trusted Types policy that are used here. */
interface Policy {
    createHTML(text: string): string;
    createScript(text: string): string;
    createScriptURL(url: string): string;
}
/**
 * Turns the text or the address of a script, or the text of a frame, into a value that the browser accepts. Under
 * Trusted Types the value comes from one policy with the name `akkoord`, which no other code can reach.
 *
 * @throws {Error} where the page forbids that policy; the message names the remedy
 */
export declare function trust(rule: keyof Policy, text: string): string;
export {};
