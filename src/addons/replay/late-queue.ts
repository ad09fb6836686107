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
  /** Asked right before the call. False: the listener must not be called any more, as after the abort of its signal. */
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
  /** Whether this listener still waits for its call. */
  has(listener: unknown): boolean;
  /** Whether the queue is calling a listener now: what that listener registers is too late as well. */
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
   * Each with its sentinel: a listener of ours that is registered right before it. When the browser calls the sentinel,
   * it calls the page's listener next, which then must not be called again.
   * Why: docs/decisions/008-replay-load-events.md.
   */
  const waiting = new Map<LateListener, EventListener>();
  let isParsed = false;
  let isCalling = false;

  /** Takes a listener out of the queue. Returns whether it was in there. */
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
    // The browser sets "complete" and dispatches `load` in one task, and this runs in another: so `load` is over, too.
    return document.readyState === 'complete' || (isParsed && type === 'DOMContentLoaded');
  }

  function flush(): void {
    const due = [...waiting.keys()].filter(isOver);
    due.sort((a, b) => EVENT_ORDER.indexOf(a.type) - EVENT_ORDER.indexOf(b.type));
    // A listener that is called can remove one that is still to be called.
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
      // The browser registers the listener itself right after this: it calls both of them, or neither.
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

/** An event that looks as if the browser had dispatched it; nothing is dispatched, so nobody else hears it. */
function eventFor(type: string, currentTarget: EventTarget): Event {
  const event = new CustomEvent(type, { bubbles: type === 'DOMContentLoaded' });
  return Object.defineProperties(event, {
    target: { value: window.document },
    currentTarget: { value: currentTarget },
  });
}
