import { type MayStillRun } from './pending-scripts.ts';
export { whenParsed } from './lifecycle.ts';
export { trust } from './trusted-types.ts';
/**
 * Adds `<script async src>` to the head, for integrations that load their vendor's script. The script runs in a later
 * task, so the caller can still make what the script needs. It does not run if consent is taken back before its file
 * has arrived.
 *
 * @throws {Error} where Trusted Types forbid it; the message names the remedy
 */
export declare function loadScript(url: string, mayStillRun: MayStillRun): HTMLScriptElement;
/**
 * The nonce of the page's own scripts. Without 'strict-dynamic' in the page's policy, a new script needs the nonce,
 * too.
 */
export declare function pageNonce(): string;
