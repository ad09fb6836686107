import { g as globalOf } from '../chunks/native-document.js';
import { watchGlobal } from './watch-global.js';
import '../chunks/has-own.js';

const firstEntries = /* @__PURE__ */ new Map();
const ownEntries = /* @__PURE__ */ new WeakSet();
const queues = /* @__PURE__ */ new Set();
const getters = /* @__PURE__ */ new Map();
function writeToAllQueues(topic, entry, mayAdd = true) {
  if (!mayAdd && !firstEntries.has(topic)) return;
  firstEntries.set(topic, entry);
  ownEntries.add(entry);
  for (const queue of queues) {
    if (isUnread(queue)) putFirst(queue);
    else queue.push(entry);
  }
}
function isWrittenAsGranted(type) {
  return Object(firstEntries.get("update"))[2]?.[type] === "granted";
}
function prepareQueue(name) {
  const { get } = Object.getOwnPropertyDescriptor(window, name) ?? {};
  if (!getters.has(name) || getters.get(name) !== get) watch(name);
  const queue = globalOf(name);
  return fillQueue(queue) && globalOf(name) === queue;
}
function prepareNewQueues() {
  for (const name of getters.keys()) if (!queues.has(globalOf(name))) prepareQueue(name);
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
  const queue = globalOf(name) ?? [];
  if (!Array.isArray(queue)) return;
  const get = watchGlobal(name, queue, { onWrite: fillQueue });
  if (!get) {
    Reflect.set(window, name, queue);
    const marker = "google_tag_manager";
    watchGlobal(marker, globalOf(marker), { onRead: prepareNewQueues });
  }
  getters.set(name, get);
}
function fillQueue(queue) {
  if (!Array.isArray(queue)) return false;
  const isNew = !queues.has(queue);
  try {
    if (isNew || isUnread(queue) || !("google_tag_data" in window)) putFirst(queue);
    if (isNew && !isUnread(queue)) queue.push(...firstEntries.values());
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
  const others = queue.filter((entry) => !ownEntries.has(Object(entry)));
  queue.splice(0, queue.length, ...firstEntries.values(), ...others);
}

export { dropEarlyEvents, isWrittenAsGranted, prepareNewQueues, prepareQueue, queuedEntries, writeToAllQueues };
