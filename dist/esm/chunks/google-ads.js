import { t as trust, p as pageNonce } from './load-script.js';
import { n as nativeDocument } from './native-document.js';
import { command } from '../integrations/gtag.js';
import { listQueue } from '../integrations/vendor-queue.js';
import { w as whenParsed } from './lifecycle.js';
import './has-own.js';
import '../integrations/google-queue.js';
import '../integrations/watch-global.js';

const ADDRESS = "https://www.googletagmanager.com/gtag/js";
const connect = ({ id: consentId, vendorIds, idShape, scriptUrl = ADDRESS, params }, _, state) => {
  const ids = vendorIds.filter((id) => idShape?.pattern.test(id));
  const [firstId] = ids;
  let isGranted = false;
  let isDone = false;
  function start() {
    if (isDone || !isGranted) return;
    isDone = true;
    if (!firstId || nativeDocument.querySelector(`script[src*="gtag/js?id=${firstId}"]`)) return;
    listQueue("dataLayer")(command("js", /* @__PURE__ */ new Date()), ...ids.map((id) => command("config", id, { ...params })));
    const script = nativeDocument.createElement("script");
    script.type = "text/plain";
    script.dataset.consent = consentId;
    script.async = true;
    script.src = trust("createScriptURL", `${scriptUrl}?id=${firstId}`);
    script.nonce = pageNonce();
    nativeDocument.head.append(script);
  }
  function update({ grants }) {
    isGranted = grants[consentId] === true;
    whenParsed(start);
  }
  update(state);
  return { name: "google-ads", update };
};

export { connect };
