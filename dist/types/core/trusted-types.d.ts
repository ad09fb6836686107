/** The part of a Trusted Types policy that is used here. */
interface ScriptPolicy {
    createScript(text: string): string;
    createScriptURL(url: string): string;
}
/**
 * Makes the text or the address of a script what the browser takes. Under Trusted Types it goes through one policy named
 * `akkoord`, which no other code can reach.
 *
 * @throws {Error} where the page forbids that policy; the message names the remedy
 */
export declare function trust(rule: keyof ScriptPolicy, text: string): string;
export {};
