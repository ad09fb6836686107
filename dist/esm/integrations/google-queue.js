import { h as hasOwn } from '../chunks/has-own.js';

const first = /* @__PURE__ */ new Map();
const own = /* @__PURE__ */ new WeakSet();
const queues = /* @__PURE__ */ new Set();
const names = /* @__PURE__ */ new Set();
let mainName = "dataLayer";
function command(..._words) {
  return arguments;
}
function gtag(..._words) {
  pushToMain(arguments);
}
function pushToMain(entry) {
  const queue = named(mainName);
  if (Array.isArray(queue)) queue.push(entry);
}
function openMainQueue(name) {
  mainName = name;
  window.gtag ??= gtag;
  prepareQueue(name);
}
function tellAll(topic, entry) {
  first.set(topic, entry);
  own.add(entry);
  for (const queue of queues) {
    if (isUnread(queue)) putFirst(queue);
    else queue.push(entry);
  }
}
function prepareQueue(name) {
  if (!names.has(name) || named(name) === void 0) watch(name);
  return prepare(named(name));
}
function prepareNewQueues() {
  for (const name of names) if (!queues.has(named(name))) prepareQueue(name);
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
function named(name) {
  return hasOwn(window, name) ? Reflect.get(window, name) : void 0;
}
function watch(name) {
  let queue = named(name) ?? [];
  if (!Array.isArray(queue)) return;
  names.add(name);
  const get = () => queue;
  const set = (value) => {
    queue = value;
    prepare(value);
  };
  if (!Reflect.defineProperty(window, name, { configurable: true, enumerable: true, get, set })) {
    Reflect.set(window, name, queue);
  }
}
function prepare(queue) {
  if (!Array.isArray(queue)) return false;
  const isNew = !queues.has(queue);
  try {
    if (isUnread(queue) || !("google_tag_data" in window)) putFirst(queue);
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
