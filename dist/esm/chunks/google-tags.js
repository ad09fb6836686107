import { l as loadScript } from './load-script.js';
import { i as isElement, n as nativeDocument } from './native-document.js';
import { prepareQueue, prepareNewQueues } from '../integrations/google-queue.js';
import { w as whenParsed } from './lifecycle.js';

const TAG_ADDRESS = /\/(gtag\/js|gtm\.js)|gtm\.start|[?&]id=(G|GT|GTM|AW|DC)-/i;
function namesGoogleTag(text) {
  return TAG_ADDRESS.test(text);
}
function isGoogleService({ preset }) {
  return preset === "google-analytics" || preset === "google-ads";
}

const NAME_IN_ADDRESS = /[?&]l=([^&#'"]+)/;
const NAME_IN_SNIPPET = /(['"])script\1,\s*\1([\w$]+)/;
let isWatching = false;
function isGoogleTag({ src, text }) {
  return namesGoogleTag(src || text);
}
function queueNameOf({ src, text }) {
  const name = NAME_IN_SNIPPET.exec(text)?.[2] ?? NAME_IN_ADDRESS.exec(src || text)?.[1];
  return decodeURIComponent(name ?? "dataLayer");
}
function prepareQueuesOfNewTags() {
  if (isWatching) return;
  isWatching = true;
  new MutationObserver((records) => {
    for (const { addedNodes, target, attributeName } of records) {
      for (const node of attributeName ? [target] : addedNodes) {
        if (!isElement(node)) continue;
        for (const script of [node, ...node.getElementsByTagName("script")]) {
          if (script instanceof HTMLScriptElement && isGoogleTag(script)) prepareQueue(queueNameOf(script));
        }
      }
    }
    prepareNewQueues();
  }).observe(window.document, { childList: true, subtree: true, attributeFilter: ["src"] });
}
function createTagLoader({ url, file, id, queueName, onLoad }) {
  let isWanted = false;
  let isDone = false;
  function load() {
    if (isDone || !isWanted) return;
    isDone = true;
    if (nativeDocument.querySelector(`script[src*="${file}?id=${id}"]`) || !prepareQueue(queueName)) return;
    loadScript(`${url}?id=${id}${queueName === "dataLayer" ? "" : `&l=${queueName}`}`, () => isWanted);
    onLoad();
  }
  return (isGranted) => {
    isWanted = isGranted;
    whenParsed(load);
  };
}

export { isGoogleTag as a, createTagLoader as c, isGoogleService as i, namesGoogleTag as n, prepareQueuesOfNewTags as p, queueNameOf as q };
