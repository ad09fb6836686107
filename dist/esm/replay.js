import { n as nativeDocument } from './chunks/native-document.js';
import { i as idsIn } from './chunks/ids-in.js';
import { o as oncePerPage } from './chunks/once-per-page.js';
import { o as ownerOf, p as patch } from './chunks/patch.js';
import './chunks/has-own.js';
import './chunks/warn-once.js';

const EVENT_ORDER = ["DOMContentLoaded", "readystatechange", "load"];
function createLateQueue() {
  const { addEventListener, removeEventListener } = ownerOf(window, "addEventListener");
  const waiting = /* @__PURE__ */ new Map();
  let isParsed = false;
  let isCalling = false;
  function drop(late) {
    const sentinel = waiting.get(late);
    if (sentinel) removeEventListener.call(late.target, late.type, sentinel, late.capture);
    return waiting.delete(late);
  }
  function find(registration) {
    return [...waiting.keys()].find((late) => isSame(late, registration));
  }
  function call({ target, type, listener }) {
    isCalling = true;
    try {
      const event = eventFor(type, target);
      if (typeof listener === "function") listener.call(target, event);
      else listener.handleEvent(event);
    } catch (error) {
      reportError(error);
    }
    isCalling = false;
  }
  function isOver({ type }) {
    return nativeDocument.readyState === "complete" || isParsed && type === "DOMContentLoaded";
  }
  function flush() {
    const due = [...waiting.keys()].filter(isOver);
    due.sort((a, b) => EVENT_ORDER.indexOf(a.type) - EVENT_ORDER.indexOf(b.type));
    for (const late of due) if (drop(late) && late.claim()) call(late);
  }
  const flushSoon = () => setTimeout(flush);
  const onParsed = () => {
    isParsed = true;
    flushSoon();
  };
  addEventListener.call(window, "DOMContentLoaded", onParsed, { capture: true, once: true });
  addEventListener.call(window.document, "readystatechange", flushSoon);
  return {
    add(late) {
      if (find(late)) return;
      const sentinel = () => drop(late);
      waiting.set(late, sentinel);
      addEventListener.call(late.target, late.type, sentinel, late.capture);
      flushSoon();
    },
    remove(registration) {
      const late = find(registration);
      if (late) drop(late);
    },
    has: (listener) => [...waiting.keys()].some((late) => late.listener === listener),
    isCalling: () => isCalling
  };
}
function isSame(a, b) {
  return a.target === b.target && a.type === b.type && a.listener === b.listener && a.capture === b.capture;
}
function eventFor(type, currentTarget) {
  const event = new CustomEvent(type, { bubbles: type === "DOMContentLoaded" });
  return Object.defineProperties(event, {
    target: { value: window.document },
    currentTarget: { value: currentTarget }
  });
}

function watchHandler({ owner, target, type }, queue, isHelped) {
  const name = `on${type}`;
  patch(
    owner,
    name,
    "set",
    (nativeSet) => function(handler) {
      if (isFunction(handler) && (this ?? window) === target && isHelped()) {
        const claim = () => Reflect.get(target, name) === handler;
        queue.add({ target, type, listener: handler, capture: false, claim });
      }
      nativeSet.call(this, handler);
    }
  );
  patch(
    owner,
    name,
    "get",
    (nativeGet) => function() {
      const handler = nativeGet.call(this);
      const hasRun = nativeDocument.readyState === "complete" && isHelped() && !queue.has(handler);
      return hasRun ? null : handler;
    }
  );
}
function isFunction(value) {
  return typeof value === "function";
}

function watchListeners(queue, isHelped) {
  const prototype = ownerOf(window, "addEventListener");
  const { removeEventListener } = prototype;
  const calledInTime = /* @__PURE__ */ new WeakSet();
  function watchCall(call) {
    const { target, type, listener, capture, once, signal } = call;
    if (!isHelped()) calledInTime.add(listener);
    else if (!calledInTime.has(listener)) {
      queue.add({
        target,
        type,
        listener,
        capture,
        claim() {
          if (once) removeEventListener.call(target, type, listener, capture);
          return !signal?.aborted;
        }
      });
    }
  }
  patch(
    prototype,
    "addEventListener",
    "value",
    (nativeAdd) => function(...args) {
      const call = readCall(this, args);
      if (call) watchCall(call);
      return nativeAdd.apply(this, args);
    }
  );
  patch(
    prototype,
    "removeEventListener",
    "value",
    (nativeRemove) => function(...args) {
      const call = readCall(this, args);
      if (call) queue.remove(call);
      return nativeRemove.apply(this, args);
    }
  );
}
function readCall(self, [type, listener, options]) {
  const target = self ?? window;
  if (!isListener(listener) || !isEventOf(target, type)) return void 0;
  const { capture, once, signal } = Object(options);
  return {
    target,
    type: `${type}`,
    listener,
    capture: options === true || Boolean(capture),
    once: Boolean(once),
    signal
  };
}
function isListener(value) {
  return typeof value === "function" || typeof value === "object" && value !== null;
}
function isEventOf(target, type) {
  if (type === "DOMContentLoaded") return target === document || target === window;
  if (type === "readystatechange") return target === document;
  return type === "load" && target === window;
}

function replayLoadEvents({ categories }) {
  if (typeof window === "undefined") return;
  for (const [category, fields] of entriesOf(categories)) {
    for (const [id, service] of entriesOf(fields?.services)) {
      if (service?.replayLoadEvents) oncePerPage("replay", watchPage).add(category).add(id);
    }
  }
}
function entriesOf(fields) {
  return Object.entries(Object(fields));
}
function watchPage() {
  const consentIds = /* @__PURE__ */ new Set();
  const queue = createLateQueue();
  const isHelped = () => queue.isCalling() || consentOf(nativeDocument.currentScript).some((id) => consentIds.has(id));
  watchListeners(queue, isHelped);
  watchHandler({ owner: window, target: window, type: "load" }, queue, isHelped);
  watchHandler(
    { owner: ownerOf(window.document, "onreadystatechange"), target: window.document, type: "readystatechange" },
    queue,
    isHelped
  );
  return consentIds;
}
function consentOf(script) {
  return script ? idsIn(script.getAttribute("data-consent")) : [];
}

export { replayLoadEvents };
