import { n as nativeDocument } from './native-document.js';

const pending = /* @__PURE__ */ new Map();
function makeStoppable(script, mayStillRun, onEnd) {
  pending.set(script, mayStillRun);
  for (const type of ["load", "error", "abort"]) {
    script.addEventListener(type, () => {
      if (pending.delete(script)) onEnd?.(type);
    });
  }
}
function stopRefusedScripts(isGranted) {
  for (const [script, mayStillRun] of pending) {
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
  makeStoppable(script, mayStillRun);
  nativeDocument.head.append(script);
  return script;
}
function pageNonce() {
  return nativeDocument.querySelector("script[nonce]")?.nonce ?? "";
}

export { loadScript as l, makeStoppable as m, pageNonce as p, stopRefusedScripts as s, trust as t };
