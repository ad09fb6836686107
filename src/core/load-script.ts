// an integration looks at the page's own tags when all are there
export { whenParsed } from './lifecycle.ts';

/**
 * The only place that creates a script element, for integrations that load their vendor's script. Under Trusted Types
 * the address goes through one policy named `akkoord`; no other code can reach it.
 */
interface Policy {
  createScriptURL(url: string): string;
}

let policy: Policy | undefined;

/**
 * Adds `<script async src>` to the head. It runs in a task of its own: what it must find can be put there afterwards.
 *
 * @throws {Error} where Trusted Types forbid the policy; the message names the remedy
 */
export function loadScript(url: string): void {
  const script = document.createElement('script');
  script.src = trusted(url);
  // without 'strict-dynamic' in the page's policy a new script needs the nonce of the page's own
  script.nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
  document.head.append(script);
}

function trusted(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
  try {
    policy ??= trustedTypes?.createPolicy('akkoord', { createScriptURL: (allowed) => allowed });
  } catch {
    throw new Error(`akkoord: allow trusted-types akkoord, or hold it by data-consent: ${url}`);
  }
  return policy?.createScriptURL(url) ?? url;
}
