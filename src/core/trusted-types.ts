/** The part of a policy of Trusted Types that is used here. */
interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

let policy: Policy | undefined;
/** Asking again would be another violation. */
let isForbidden = false;

/**
 * Makes the text or the address of a script, or the text of a frame, what the browser takes. Under Trusted Types it
 * goes through one policy named `akkoord`, which no other code can reach.
 *
 * @throws {Error} where the page forbids that policy; the message names the remedy
 */
export function trust(rule: keyof Policy, text: string): string {
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  try {
    if (!isForbidden) {
      isForbidden = true;
      policy ??= trustedTypes?.createPolicy('akkoord', {
        createHTML: allow,
        createScript: allow,
        createScriptURL: allow,
      });
      isForbidden = false;
    }
  } catch {}
  if (isForbidden) {
    throw new Error(
      `akkoord: Trusted Types blocked ${text.slice(0, 150)}. Add "trusted-types akkoord" to the policy, or write the tag in the page and hold it with data-consent.`,
    );
  }
  return policy?.[rule](text) ?? text;
}

function allow(text: string): string {
  return text;
}
