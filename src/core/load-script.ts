import { document } from '../host/native-document.ts';
import { keepStoppable, type MayStillRun } from './scripts-on-their-way.ts';
import { trust } from './trusted-types.ts';

// Integrations look at the page's own tags when all of them are there, and one adds a tag that is held.
export { whenParsed } from './lifecycle.ts';
export { trust } from './trusted-types.ts';

/**
 * Adds `<script async src>` to the head, for integrations that load their vendor's script. The script runs in a task of
 * its own, so what it must find can be put there afterwards. It does not run where consent is taken back before its
 * file is there.
 *
 * @throws {Error} where Trusted Types forbid it; the message names the remedy
 */
export function loadScript(url: string, mayStillRun: MayStillRun): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = trust('createScriptURL', url);
  script.nonce = pageNonce();
  keepStoppable(script, mayStillRun);
  document.head.append(script);
  return script;
}

/** The nonce of the page's own scripts. Without 'strict-dynamic' in the page's policy, a new script needs it too. */
export function pageNonce(): string {
  return document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
}
