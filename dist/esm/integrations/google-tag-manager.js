import { c as createTagLoader } from '../chunks/google-tags.js';
import { pushToMain } from './gtag.js';
import '../chunks/load-script.js';
import '../chunks/native-document.js';
import '../chunks/has-own.js';
import './google-queue.js';
import './watch-global.js';
import '../chunks/lifecycle.js';

function googleTagManager({ id, consent = ["analytics", "targeting"], scriptUrl = "https://www.googletagmanager.com/gtm.js" }, { dataLayer: queueName = "dataLayer", mode }) {
  const load = createTagLoader({
    url: scriptUrl,
    file: "gtm.js",
    id,
    queueName,
    onLoad: () => pushToMain({ "gtm.start": Date.now(), event: "gtm.js" })
  });
  const apply = ({ grants }) => load(mode === "advanced" || [consent].flat().some((name) => grants[name]));
  return { name: "google-tag-manager", setup: apply, update: apply };
}

export { googleTagManager };
