import { document } from '../../host/native-document.ts';
import { ownerOf } from '../patch.ts';

/** One registration of a listener. The browser ignores a second one with the same four values. */
export interface Registration {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: EventListenerOrEventListenerObject;
  readonly capture: boolean;
}

/** A listener that may have been registered too late. */
export interface LateListener extends Registration {
  /**
   * Called right before the listener. False: do not call the listener any more, for example because its signal aborted.
   */
  claim(): boolean;
}

/**
 * Listeners of scripts that were held, so that the event for which they wait may be over. See {@link replayLoadEvents}
 * in replay-load-events.ts.
 */
export interface LateQueue {
  /** Call it before the browser gets the listener. Duplicates are ignored. */
  add(late: LateListener): void;
  remove(registration: Registration): void;
  /** Does this listener still wait for its call? */
  has(listener: unknown): boolean;
  /** Is the queue calling a listener now? A listener that is registered during the call is too late as well. */
  isCalling(): boolean;
}

/**
 * The order in which a page gets these events. `readystatechange` is the one to "complete": a held script runs when the
 * one to "interactive" is over, and nothing waits for that alone.
 */
const EVENT_ORDER = ['DOMContentLoaded', 'readystatechange', 'load'];

/**
 * Makes the queue. In a later task it calls the listeners whose event is over, but none that the browser calls itself.
 */
export function createLateQueue(): LateQueue {
  // Taken now, because `watchListeners` replaces both by functions that come back to this queue.
  const { addEventListener, removeEventListener } = ownerOf<EventTarget>(window, 'addEventListener');
  /**
   * Each late listener with its sentinel, which is a listener of the library that is registered right before it. When
   * the browser calls the sentinel, it calls the late listener next, so the queue must not call that one again. Why:
   * docs/decisions/008-replay-load-events.md.
   */
  const waiting = new Map<LateListener, EventListener>();
  let isParsed = false;
  let isCalling = false;

  /** Takes a listener out of the queue. @returns false: it was not in the queue any more */
  function drop(late: LateListener): boolean {
    const sentinel = waiting.get(late);
    if (sentinel) removeEventListener.call(late.target, late.type, sentinel, late.capture);
    return waiting.delete(late);
  }

  function find(registration: Registration): LateListener | undefined {
    return [...waiting.keys()].find((late) => isSame(late, registration));
  }

  function call({ target, type, listener }: LateListener): void {
    isCalling = true;
    try {
      const event = eventFor(type, target);
      if (typeof listener === 'function') listener.call(target, event);
      else listener.handleEvent(event);
    } catch (error) {
      reportError(error);
    }
    isCalling = false;
  }

  function isOver({ type }: LateListener): boolean {
    // The browser sets "complete" and dispatches `load` in one task. This runs in another task, so `load` is over, too.
    return document.readyState === 'complete' || (isParsed && type === 'DOMContentLoaded');
  }

  function flush(): void {
    const due = [...waiting.keys()].filter(isOver);
    due.sort((a, b) => EVENT_ORDER.indexOf(a.type) - EVENT_ORDER.indexOf(b.type));
    // `drop` tells whether the listener still waits: a listener that was called can have removed it.
    for (const late of due) if (drop(late) && late.claim()) call(late);
  }

  const flushSoon = () => setTimeout(flush);
  const onParsed = () => {
    isParsed = true;
    flushSoon();
  };
  addEventListener.call(window, 'DOMContentLoaded', onParsed, { capture: true, once: true });
  addEventListener.call(window.document, 'readystatechange', flushSoon);

  return {
    add(late) {
      if (find(late)) return;
      const sentinel = () => drop(late);
      waiting.set(late, sentinel);
      // The browser registers the late listener right after this, so it will call either both or neither.
      addEventListener.call(late.target, late.type, sentinel, late.capture);
      flushSoon();
    },
    remove(registration) {
      const late = find(registration);
      if (late) drop(late);
    },
    has: (listener) => [...waiting.keys()].some((late) => late.listener === listener),
    isCalling: () => isCalling,
  };
}

function isSame(a: Registration, b: Registration): boolean {
  return a.target === b.target && a.type === b.type && a.listener === b.listener && a.capture === b.capture;
}

/** Makes an event that looks like that of the browser. It is not dispatched, so that no other listener is called. */
function eventFor(type: string, currentTarget: EventTarget): Event {
  const event = new CustomEvent(type, { bubbles: type === 'DOMContentLoaded' });
  return Object.defineProperties(event, {
    target: { value: window.document },
    currentTarget: { value: currentTarget },
  });
}
