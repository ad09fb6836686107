export { whenParsed } from './lifecycle.js';
/**
 * Adds `<script async src>` to the head. It runs in a task of its own: what it must find can be put there afterwards.
 *
 * @throws {Error} where Trusted Types forbid the policy; the message names the remedy
 */
export declare function loadScript(url: string): void;
