import { pushToMain } from './google-queue.js';
import { l as loadTag } from '../chunks/google-tags.js';
import '../chunks/has-own.js';
import '../chunks/native-document.js';
import '../chunks/lifecycle.js';

function googleTagManager({ id, consent = ["analytics", "targeting"], scriptUrl = "https://www.googletagmanager.com/gtm.js" }, { dataLayer: queueName = "dataLayer", mode }) {
  let isLoaded = false;
  function apply({ grants }) {
    if (isLoaded || !(mode === "advanced" || [consent].flat().some((name) => grants[name]))) return;
    isLoaded = true;
    loadTag(scriptUrl, "gtm.js", id, queueName, () => pushToMain({ "gtm.start": Date.now(), event: "gtm.js" }));
  }
  return { name: "google-tag-manager", setup: apply, update: apply };
}

export { googleTagManager };
