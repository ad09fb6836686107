import { g as globalOf } from '../chunks/native-document.js';
import '../chunks/has-own.js';

const first = /* @__PURE__ */ new Map();
const own = /* @__PURE__ */ new WeakSet();
const queues = /* @__PURE__ */ new Set();
const watched = /* @__PURE__ */ new Map();
let mainName = "dataLayer";
function command(..._words) {
  return arguments;
}
function gtag(..._words) {
  pushToMain(arguments);
}
function pushToMain(entry) {
  const queue = globalOf(mainName);
  if (Array.isArray(queue)) queue.push(entry);
}
function openMainQueue(name) {
  mainName = name;
  if (!globalOf("gtag")) window.gtag = gtag;
  prepareQueue(name);
}
function tellAll(topic, entry, isNews = true) {
  if (!isNews && !first.has(topic)) return;
  first.set(topic, entry);
  own.add(entry);
  for (const queue of queues) {
    if (isUnread(queue)) putFirst(queue);
    else queue.push(entry);
  }
}
function prepareQueue(name) {
  const { get } = Object.getOwnPropertyDescriptor(window, name) ?? {};
  if (!watched.has(name) || watched.get(name) !== get) watch(name);
  const queue = globalOf(name);
  return prepare(queue) && globalOf(name) === queue;
}
function prepareNewQueues() {
  for (const name of watched.keys()) if (!queues.has(globalOf(name))) prepareQueue(name);
}
function dropEarlyEvents() {
  for (const queue of queues) {
    const others = queue.filter((entry) => Object(entry)[0] !== "event");
    if (isUnread(queue)) queue.splice(0, queue.length, ...others);
  }
}
function queuedEntries() {
  return [...queues].flat();
}
function watch(name) {
  let queue = globalOf(name) ?? [];
  if (!Array.isArray(queue)) return;
  const get = () => queue;
  const set = (value) => {
    queue = value;
    prepare(value);
  };
  const isWatched = Reflect.defineProperty(window, name, { configurable: true, enumerable: true, get, set });
  if (!isWatched) {
    Reflect.set(window, name, queue);
    watchStart();
  }
  watched.set(name, isWatched ? get : void 0);
}
function watchStart() {
  const name = "google_tag_manager";
  let tags = globalOf(name);
  const get = () => {
    prepareNewQueues();
    return tags;
  };
  const set = (value) => {
    tags = value;
  };
  Reflect.defineProperty(window, name, { configurable: true, enumerable: true, get, set });
}
function prepare(queue) {
  if (!Array.isArray(queue)) return false;
  const isNew = !queues.has(queue);
  try {
    if (isNew || isUnread(queue) || !("google_tag_data" in window)) putFirst(queue);
    if (isNew && !isUnread(queue)) queue.push(...first.values());
  } catch {
    return false;
  }
  queues.add(queue);
  return true;
}
function isUnread(queue) {
  return queue.push === Array.prototype.push;
}
function putFirst(queue) {
  const others = queue.filter((entry) => !own.has(Object(entry)));
  queue.splice(0, queue.length, ...first.values(), ...others);
}

export { command, dropEarlyEvents, gtag, openMainQueue, prepareNewQueues, prepareQueue, pushToMain, queuedEntries, tellAll };
