import { n as nativeDocument } from './native-document.js';

const onTheirWay = /* @__PURE__ */ new Map();
function keepStoppable(script, mayStillRun, tell) {
  onTheirWay.set(script, mayStillRun);
  for (const type of ["load", "error", "abort"]) {
    script.addEventListener(type, () => {
      if (onTheirWay.delete(script)) tell?.(type);
    });
  }
}
function stopScripts(isGranted) {
  for (const [script, mayStillRun] of onTheirWay) {
    if (mayStillRun(isGranted)) continue;
    script.dispatchEvent(new CustomEvent("abort"));
    nativeDocument.implementation.createHTMLDocument("").adoptNode(script);
  }
}

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

function loadScript(url, mayStillRun) {
  const script = nativeDocument.createElement("script");
  script.src = trust("createScriptURL", url);
  script.nonce = pageNonce();
  keepStoppable(script, mayStillRun);
  nativeDocument.head.append(script);
  return script;
}
function pageNonce() {
  return nativeDocument.querySelector("script[nonce]")?.nonce ?? "";
}

export { keepStoppable as k, loadScript as l, pageNonce as p, stopScripts as s, trust as t };
