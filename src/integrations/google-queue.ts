import { globalOf } from '../host/native-document.ts';

declare global {
  interface Window {
    /** Google's command queue, under its usual name. */
    dataLayer?: unknown[];
    gtag?: (...command: unknown[]) => void;
  }
}

/** What must come first in every queue, by what it is about, in the order in which it was first told. */
const first = new Map<string, object>();
/** All entries that were ever told. */
const own = new WeakSet<object>();
const queues = new Set<unknown[]>();
/** The getter by which each name is watched; undefined: it cannot be. */
const watched = new Map<string, (() => unknown) | undefined>();
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
 * Says something that every queue must have before all else, now and when it is declared later. A queue that Google's
 * script has taken over already hears of it in its turn.
 *
 * @param topic what it is about; what was said before about the same is replaced
 * @param isNews false: it only replaces what was said, perhaps by a library that was destroyed since
 */
export function tellAll(topic: string, entry: object, isNews = true): void {
  if (!isNews && !first.has(topic)) return;
  first.set(topic, entry);
  own.add(entry);
  for (const queue of queues) {
    if (isUnread(queue)) putFirst(queue);
    else queue.push(entry);
  }
}

/**
 * Puts what must come first into the queue of this name, and does so again whenever the page declares it anew, as
 * `dataLayer = [{…}]` does.
 *
 * @returns false where that cannot be made sure: it is no list, frozen, or another one each time that it is asked for
 */
export function prepareQueue(name: string): boolean {
  // A page can delete it, or define it in its own way.
  const { get } = Object.getOwnPropertyDescriptor(window, name) ?? {};
  if (!watched.has(name) || watched.get(name) !== get) watch(name);
  const queue = globalOf(name);
  return prepare(queue) && globalOf(name) === queue;
}

/** Looks again at queues that cannot be watched: a global `var` of the page. */
export function prepareNewQueues(): void {
  for (const name of watched.keys()) if (!queues.has(globalOf(name) as unknown[])) prepareQueue(name);
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
  let queue: unknown = globalOf(name) ?? [];
  if (!Array.isArray(queue)) return;
  const get = () => queue;
  const set = (value: unknown) => {
    queue = value;
    prepare(value);
  };
  // A global that the page declared with `var` cannot be watched.
  const isWatched = Reflect.defineProperty(window, name, { configurable: true, enumerable: true, get, set });
  if (!isWatched) {
    Reflect.set(window, name, queue);
    watchStart();
  }
  watched.set(name, isWatched ? get : undefined);
}

/**
 * Looks again when one of Google's scripts begins, as the queue can be another one by then: each asks for this global.
 */
function watchStart(): void {
  const name = 'google_tag_manager';
  let tags = globalOf(name);
  const get = () => {
    prepareNewQueues();
    return tags;
  };
  const set = (value: unknown) => {
    tags = value;
  };
  Reflect.defineProperty(window, name, { configurable: true, enumerable: true, get, set });
}

function prepare(queue: unknown): boolean {
  if (!Array.isArray(queue)) return false;
  const isNew = !queues.has(queue);
  try {
    // The page can have replaced `push` by its own. Until Google's script is there, nobody has read anything.
    if (isNew || isUnread(queue) || !('google_tag_data' in window)) putFirst(queue);
    // Where it was Google's script, that does not see what is added in front.
    if (isNew && !isUnread(queue)) queue.push(...first.values());
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
  const others = queue.filter((entry) => !own.has(Object(entry)));
  queue.splice(0, queue.length, ...first.values(), ...others);
}
