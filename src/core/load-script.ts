import { document } from '../host/native-document.ts';
import { trust } from './trusted-types.ts';

// Integrations look at the page's own tags when all of them are there, and one adds a tag that is held.
export { whenParsed } from './lifecycle.ts';
export { trust } from './trusted-types.ts';

/**
 * Adds `<script async src>` to the head, for integrations that load their vendor's script. The script runs in a task of
 * its own, so what it must find can be put there afterwards.
 *
 * @throws {Error} where Trusted Types forbid it; the message names the remedy
 */
export function loadScript(url: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = trust('createScriptURL', url);
  // Without 'strict-dynamic' in the page's policy a new script needs the nonce of the page's own scripts.
  script.nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
  document.head.append(script);
  return script;
}
