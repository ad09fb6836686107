let policy;
let isForbidden = false;
function trust(rule, text) {
  const { trustedTypes } = window;
  try {
    if (!isForbidden) {
      isForbidden = true;
      policy ??= trustedTypes?.createPolicy("akkoord", {
        createHTML: allow,
        createScript: allow,
        createScriptURL: allow
      });
      isForbidden = false;
    }
  } catch {
  }
  if (isForbidden) {
    throw new Error(
      `akkoord: Trusted Types blocked ${text.slice(0, 150)}. Add "trusted-types akkoord" to the policy, or write the tag in the page and hold it with data-consent.`
    );
  }
  return policy?.[rule](text) ?? text;
}
function allow(text) {
  return text;
}

export { trust as t };
