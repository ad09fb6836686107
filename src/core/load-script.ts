import { document } from '../host/native-document.ts';
import { type MayStillRun, makeStoppable } from './pending-scripts.ts';
import { trust } from './trusted-types.ts';

// For integrations: they look at the page's own tags only when the parser has read all of them, and one of the
// integrations adds a held tag itself.
export { whenParsed } from './lifecycle.ts';
export { trust } from './trusted-types.ts';

/**
 * Adds `<script async src>` to the head, for integrations that load their vendor's script. The script runs in a later
 * task, so the caller can still make what the script needs. It does not run if consent is taken back before its file
 * has arrived.
 *
 * @throws {Error} where Trusted Types forbid it; the message names the remedy
 */
export function loadScript(url: string, mayStillRun: MayStillRun): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = trust('createScriptURL', url);
  script.nonce = pageNonce();
  makeStoppable(script, mayStillRun);
  document.head.append(script);
  return script;
}

/**
 * The nonce of the page's own scripts. Without 'strict-dynamic' in the page's policy, a new script needs the nonce,
 * too.
 */
export function pageNonce(): string {
  return document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
}
