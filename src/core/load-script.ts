// Integrations look at the page's own tags when all of them are there.
export { whenParsed } from './lifecycle.ts';

/** The part of a Trusted Types policy that is used here. */
interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

let policy: ScriptUrlPolicy | undefined;

/**
 * Adds `<script async src>` to the head, for integrations that load their vendor's script. It is the only place that
 * creates a script element. The script runs in a task of its own, so what it must find can be put there afterwards.
 *
 * @throws {Error} where Trusted Types forbid the policy; the message names the remedy
 */
export function loadScript(url: string): void {
  const script = document.createElement('script');
  script.src = trustedUrl(url);
  // Without 'strict-dynamic' in the page's policy a new script needs the nonce of the page's own scripts.
  script.nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
  document.head.append(script);
}

/** Under Trusted Types the address goes through one policy named `akkoord`, which no other code can reach. */
function trustedUrl(url: string): string {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy };
  };
  try {
    policy ??= trustedTypes?.createPolicy('akkoord', { createScriptURL: (allowed) => allowed });
  } catch {
    throw new Error(
      `akkoord: Trusted Types blocked ${url}. Add "trusted-types akkoord" to the policy, or write the tag in the page and hold it with data-consent.`,
    );
  }
  return policy?.createScriptURL(url) ?? url;
}
