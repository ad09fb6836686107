import { globalOf } from '../host/native-document.ts';
import { watchGlobal } from './watch-global.ts';

declare global {
  interface Window {
    /** Google's command queue, under its usual name. */
    dataLayer?: unknown[];
    gtag?: (...command: unknown[]) => void;
  }
}

/** The entries that must come first in every queue, by topic, in the order in which the topics were first told. */
const firstEntries = new Map<string, object>();
/** All entries that were ever among those, to know them in a queue when they are replaced. */
const ownEntries = new WeakSet<object>();
const queues = new Set<unknown[]>();
/** The names of queues that are watched, each with the getter for it; undefined: the browser allows none. */
const getters = new Map<string, (() => unknown) | undefined>();
let mainName = 'dataLayer';

/** A command for Google. It is an `arguments` object: Google ignores arrays. */
export function command(..._words: unknown[]): object {
  // biome-ignore lint/complexity/noArguments: Google's queue recognises commands by the type of this object
  return arguments;
}

/** Sends a command to the page's main queue. */
export function gtag(..._words: unknown[]): void {
  // biome-ignore lint/complexity/noArguments: see `command`
  pushToMain(arguments);
}

/** Adds an entry to the page's main queue. */
export function pushToMain(entry: object): void {
  const queue = globalOf(mainName);
  if (Array.isArray(queue)) queue.push(entry);
}

/** Opens the queue that the library's own tags read, and defines `gtag` where the page has not. */
export function openMainQueue(name: string): void {
  mainName = name;
  if (!globalOf('gtag')) window.gtag = gtag;
  prepareQueue(name);
}

/**
 * Puts an entry before all else into every queue, and into those that are declared later. A queue that Google's script
 * has taken over already gets it at its end.
 *
 * @param topic what it is about; an earlier entry about the same is replaced
 * @param isNews false: it only replaces an entry about the same topic, which an instance of the library that is destroyed
 *   can have left
 */
export function tellAll(topic: string, entry: object, isNews = true): void {
  if (!isNews && !firstEntries.has(topic)) return;
  firstEntries.set(topic, entry);
  ownEntries.add(entry);
  for (const queue of queues) {
    if (isUnread(queue)) putFirst(queue);
    else queue.push(entry);
  }
}

/** Was this consent type granted the last time that Google was told of a choice? */
export function isToldGranted(type: string): boolean {
  return Object(firstEntries.get('update'))[2]?.[type] === 'granted';
}

/**
 * Puts what must come first into the queue of this name, and does so again whenever the page declares it anew, as
 * `dataLayer = [{…}]` does.
 *
 * @returns false where that is impossible: it is no list, or frozen, or the page gives another one each time it is read
 */
export function prepareQueue(name: string): boolean {
  // A page can delete it, or define it in its own way.
  const { get } = Object.getOwnPropertyDescriptor(window, name) ?? {};
  if (!getters.has(name) || getters.get(name) !== get) watch(name);
  const queue = globalOf(name);
  return fillQueue(queue) && globalOf(name) === queue;
}

/** Looks again at queues that cannot be watched: a global `var` of the page. */
export function prepareNewQueues(): void {
  for (const name of getters.keys()) if (!queues.has(globalOf(name) as unknown[])) prepareQueue(name);
}

/** Takes out the events that the page sent before consent, from queues that Google has not read. */
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
    // The queue can be another one when one of Google's scripts begins. Each of them reads this global first.
    const marker = 'google_tag_manager';
    watchGlobal(marker, globalOf(marker), { onRead: prepareNewQueues });
  }
  getters.set(name, get);
}

function fillQueue(queue: unknown): boolean {
  if (!Array.isArray(queue)) return false;
  const isNew = !queues.has(queue);
  try {
    // A `push` of the page's own looks like Google's, but until Google's script is there, nobody has read the queue.
    if (isNew || isUnread(queue) || !('google_tag_data' in window)) putFirst(queue);
    // If it is Google's, that script has read the queue already, and does not see what is put in front.
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
