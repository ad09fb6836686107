/** The functions of a Trusted Types policy that are used here. */
interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(url: string): string;
}

let policy: Policy | undefined;
/** The page forbids the policy. No second attempt is made, because the browser would report another violation. */
let isForbidden = false;

/**
 * Turns the text or the address of a script, or the text of a frame, into a value that the browser accepts. Under
 * Trusted Types the value comes from one policy with the name `akkoord`, which no other code can reach.
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
