import { type MayStillRun } from './scripts-on-their-way.ts';
export { whenParsed } from './lifecycle.ts';
export { trust } from './trusted-types.ts';
/**
 * Adds `<script async src>` to the head, for integrations that load their vendor's script. The script runs in a task of
 * its own, so what it must find can be put there afterwards. It does not run where consent is taken back before its file
 * is there.
 *
 * @throws {Error} where Trusted Types forbid it; the message names the remedy
 */
export declare function loadScript(url: string, mayStillRun: MayStillRun): HTMLScriptElement;
/** The nonce of the page's own scripts. Without 'strict-dynamic' in the page's policy, a new script needs it too. */
export declare function pageNonce(): string;
