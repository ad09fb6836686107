import { globalOf } from '../host/native-document.ts';
import { watchGlobal } from './watch-global.ts';

/**
 * Google's scripts read a queue from its beginning. The consent must be there before the first tag or event, so the
 * library's entries stand in front of all others, in every queue that a page has.
 */

/** The subject of an entry. A queue has one entry for each topic; the defaults of regions are numbered. */
export type Topic =
  | 'default'
  | `default ${number}`
  | 'ads_data_redaction'
  | 'url_passthrough'
  | 'update'
  | 'settings'
  | 'event';

/** The entries that must come first in every queue, in the order in which their topics were first written. */
const firstEntries = new Map<Topic, object>();
/** Every entry that was ever in `firstEntries`: by this, older ones are found in a queue and removed. */
const ownEntries = new WeakSet<object>();
/** All queues that the library has filled. */
const queues = new Set<unknown[]>();
/**
 * The names of all queues. Each has the getter by which the library hears that the page gives the name another queue;
 * undefined: the browser allows none, because the page declared the name with `var`.
 */
const getters = new Map<string, (() => unknown) | undefined>();

/**
 * Writes an entry to the front of every queue, and of those that are declared later. In a queue that Google's script has
 * already read, it is added at the end.
 *
 * @param topic an earlier entry of this topic is replaced
 * @param mayAdd false: it only replaces an earlier entry, which an instance of the library that was destroyed left
 */
export function writeToAllQueues(topic: Topic, entry: object, mayAdd = true): void {
  if (!mayAdd && !firstEntries.has(topic)) return;
  firstEntries.set(topic, entry);
  ownEntries.add(entry);
  for (const queue of queues) {
    if (isUnread(queue)) putFirst(queue);
    else queue.push(entry);
  }
}

/** Does the latest choice that was written to the queues grant this consent type? */
export function isWrittenAsGranted(type: string): boolean {
  return Object(firstEntries.get('update'))[2]?.[type] === 'granted';
}

/**
 * Puts the first entries into the queue of this name, and does so again whenever the page declares it anew, as
 * `dataLayer = [{…}]` does.
 *
 * @returns false where that is impossible: it is no list, or frozen, or the page gives another one at each reading
 */
export function prepareQueue(name: string): boolean {
  // A page can delete the getter, or define one of its own: then the name is watched anew.
  const { get } = Object.getOwnPropertyDescriptor(window, name) ?? {};
  if (!getters.has(name) || getters.get(name) !== get) watch(name);
  const queue = globalOf(name);
  return fillQueue(queue) && globalOf(name) === queue;
}

/** Prepares the queues that the page gave to known names since, which is not heard where a name cannot be watched. */
export function prepareNewQueues(): void {
  for (const name of getters.keys()) if (!queues.has(globalOf(name) as unknown[])) prepareQueue(name);
}

/**
 * Takes the commands `gtag('event', …)` from before consent out of all queues that Google has not read. Objects with
 * `event`, which are for Tag Manager, stay: what follows from them is decided by the consent settings of its tags.
 */
export function dropEarlyEvents(): void {
  for (const queue of queues) {
    const others = queue.filter((entry) => Object(entry)[0] !== 'event');
    if (isUnread(queue)) queue.splice(0, queue.length, ...others);
  }
}

/** Everything in all queues. */
export function queuedEntries(): unknown[] {
  return [...queues].flat();
}

function watch(name: string): void {
  const queue = globalOf(name) ?? [];
  if (!Array.isArray(queue)) return;
  const get = watchGlobal(name, queue, { onWrite: fillQueue });
  if (!get) {
    Reflect.set(window, name, queue);
    // Google's scripts read this global before all else: at that moment the queue is looked at once more.
    const marker = 'google_tag_manager';
    watchGlobal(marker, globalOf(marker), { onRead: prepareNewQueues });
  }
  getters.set(name, get);
}

function fillQueue(queue: unknown): boolean {
  if (!Array.isArray(queue)) return false;
  const isNew = !queues.has(queue);
  try {
    // Google's scripts make `google_tag_data`. Until then nobody has read the queue, and a `push` that is not the
    // browser's is the page's own.
    if (isNew || isUnread(queue) || !('google_tag_data' in window)) putFirst(queue);
    // If that `push` is Google's, the queue has been read, and only what is pushed is seen. If it is the page's, these
    // entries are put in front when one of Google's tags is added.
    if (isNew && !isUnread(queue)) queue.push(...firstEntries.values());
  } catch {
    return false;
  }
  queues.add(queue);
  return true;
}

/** Google's script replaces `push` when it takes over a queue. */
function isUnread(queue: unknown[]): boolean {
  return queue.push === Array.prototype.push;
}

function putFirst(queue: unknown[]): void {
  const others = queue.filter((entry) => !ownEntries.has(Object(entry)));
  queue.splice(0, queue.length, ...firstEntries.values(), ...others);
}
