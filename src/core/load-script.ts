import { whenParsed } from './lifecycle';

/**
 * The only place that creates a script element, for integrations that load their vendor's script. Under Trusted Types
 * the address goes through one policy named `akkoord`; no other code can reach it.
 */
interface Policy {
  createScriptURL(url: string): string;
}

let policy: Policy | undefined;

/**
 * Adds `<script async src>` to the head, when the parser has read the whole page and nothing in it matches `own`.
 *
 * @param own selector of the tag that a page may have of its own
 * @param before runs just before
 * @throws {Error} where Trusted Types forbid the policy; the message names the remedy
 */
export function loadScript(url: string, own: string, before: () => void): void {
  whenParsed(() => {
    if (document.querySelector(own)) return;
    const script = document.createElement('script');
    script.src = trusted(url);
    // without 'strict-dynamic' in the page's policy a new script needs the nonce of the page's own
    script.nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
    before();
    document.head.append(script);
  });
}

function trusted(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
  try {
    policy ??= trustedTypes?.createPolicy('akkoord', { createScriptURL: (allowed) => allowed });
  } catch {
    throw new Error(
      'akkoord: add "trusted-types akkoord" to the CSP, or hold the tag: ' +
        `<script type=text/plain data-consent src="${url}">`,
    );
  }
  return policy?.createScriptURL(url) ?? url;
}
