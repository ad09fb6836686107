import { o as oncePerPage, p as patch } from './chunks/patch.js';
import './chunks/warn-once.js';

const order = ["DOMContentLoaded", "readystatechange", "load"];
function createLateQueue() {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const waiting = /* @__PURE__ */ new Map();
  let isParsed = false;
  let isCalling = false;
  function drop(late) {
    const heard = waiting.get(late);
    if (heard) removeEventListener.call(late.target, late.type, heard, late.capture);
    return waiting.delete(late);
  }
  function call({ target, type, listener }) {
    const event = new Event(type, { bubbles: type === order[0] });
    Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
    isCalling = true;
    try {
      if (typeof listener === "function") listener.call(target, event);
      else listener.handleEvent(event);
    } catch (error) {
      reportError(error);
    }
    isCalling = false;
  }
  function flush() {
    const isOver = ({ type }) => document.readyState === "complete" || isParsed && type === order[0];
    const due = [...waiting.keys()].filter(isOver);
    due.sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
    for (const late of due) if (drop(late) && late.take()) call(late);
  }
  const find = ({ target, type, listener, capture }) => [...waiting.keys()].find(
    (one) => one.target === target && one.type === type && one.listener === listener && one.capture === capture
  );
  const flushSoon = () => setTimeout(flush);
  addEventListener.call(
    window,
    "DOMContentLoaded",
    () => {
      isParsed = true;
      flushSoon();
    },
    { capture: true, once: true }
  );
  addEventListener.call(document, "readystatechange", flushSoon);
  return {
    add(late) {
      if (find(late)) return;
      const heard = () => drop(late);
      waiting.set(late, heard);
      addEventListener.call(late.target, late.type, heard, late.capture);
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

function replayLoadEvents({ categories = {} }) {
  if (typeof document === "undefined") return;
  for (const [category, { services = {} }] of Object.entries(categories)) {
    for (const [id, service] of Object.entries(services)) {
      if (!service.replayLoadEvents) continue;
      const ids = oncePerPage("replay", watch);
      ids.add(category);
      ids.add(id);
    }
  }
}
function watch() {
  const ids = /* @__PURE__ */ new Set();
  const late = createLateQueue();
  const others = /* @__PURE__ */ new WeakSet();
  const isHelped = () => late.isCalling() || ids.has(document.currentScript?.dataset.consent ?? "");
  watchListeners();
  watchHandler(window, window, "load");
  watchHandler(Document.prototype, document, "readystatechange");
  return ids;
  function watchListeners() {
    const { removeEventListener } = EventTarget.prototype;
    const knows = (target, type) => type === "DOMContentLoaded" ? target === document || target === window : type === "load" && target === window || type === "readystatechange" && target === document;
    const read = (self, [type, listener, options]) => {
      const target = self ?? window;
      if (!listener || !knows(target, type)) return void 0;
      const { capture, once, signal } = Object(options);
      return {
        target,
        type,
        listener,
        capture: options === true || !!capture,
        once,
        signal
      };
    };
    patch(
      EventTarget.prototype,
      "addEventListener",
      "value",
      (add) => function(...args) {
        const what = read(this, args);
        if (what && !isHelped()) others.add(what.listener);
        else if (what && !others.has(what.listener)) {
          const { target, type, listener, capture, once, signal } = what;
          late.add({
            ...what,
            take() {
              if (once) removeEventListener.call(target, type, listener, capture);
              return !signal?.aborted;
            }
          });
        }
        return add.apply(this, args);
      }
    );
    patch(
      EventTarget.prototype,
      "removeEventListener",
      "value",
      (remove) => function(...args) {
        const what = read(this, args);
        if (what) late.remove(what);
        return remove.apply(this, args);
      }
    );
  }
  function watchHandler(owner, target, type) {
    const name = `on${type}`;
    patch(
      owner,
      name,
      "set",
      (set) => function(listener) {
        if (typeof listener === "function" && (this ?? window) === target && isHelped()) {
          const take = () => Reflect.get(target, name) === listener;
          late.add({ target, type, listener, capture: false, take });
        }
        set.call(this, listener);
      }
    );
    patch(
      owner,
      name,
      "get",
      (get) => function() {
        const handler = get.call(this);
        const isOver = document.readyState === "complete" && isHelped() && !late.has(handler);
        return isOver ? null : handler;
      }
    );
  }
}

export { replayLoadEvents };
