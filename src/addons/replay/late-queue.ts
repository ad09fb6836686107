/** A listener that was registered perhaps too late. */
export interface LateListener extends Registration {
  /** Is it to be called after all? Asked right before the call. */
  take(): boolean;
}

/** What makes two listeners the same to the browser. */
export interface Registration {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: EventListenerOrEventListenerObject;
  readonly capture: boolean;
}

export interface LateQueue {
  /** Say it before the browser gets the listener. Twice the same is once. */
  add(late: LateListener): void;
  remove(registration: Registration): void;
  /** Does this listener wait for its call? */
  has(listener: unknown): boolean;
  /** Is one of them being called? What that one registers is as late as itself. */
  isCalling(): boolean;
}

/** In the order in which a page hears of them. */
const order = ['DOMContentLoaded', 'readystatechange', 'load'];

/** Calls listeners whose event is over, in a task of their own; those that the browser still calls are left to it. */
export function createLateQueue(): LateQueue {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const waiting = new Map<LateListener, () => void>();
  let isParsed = false;
  let isCalling = false;

  function drop(late: LateListener): boolean {
    const heard = waiting.get(late);
    if (heard) removeEventListener.call(late.target, late.type, heard, late.capture);
    return waiting.delete(late);
  }

  function call({ target, type, listener }: LateListener): void {
    const event = new Event(type, { bubbles: type === order[0] });
    Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
    isCalling = true;
    try {
      if (typeof listener === 'function') listener.call(target, event);
      else listener.handleEvent(event);
    } catch (error) {
      reportError(error);
    }
    isCalling = false;
  }

  // In a task of its own no event is under way: "complete" means that `load` was dispatched, too.
  function flush(): void {
    const isOver = ({ type }: LateListener) => document.readyState === 'complete' || (isParsed && type === order[0]);
    const due = [...waiting.keys()].filter(isOver);
    due.sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
    // one of them can take another out
    for (const late of due) if (drop(late) && late.take()) call(late);
  }

  const find = ({ target, type, listener, capture }: Registration) =>
    [...waiting.keys()].find(
      (one) => one.target === target && one.type === type && one.listener === listener && one.capture === capture,
    );

  const flushSoon = () => setTimeout(flush);
  addEventListener.call(
    window,
    'DOMContentLoaded',
    () => {
      isParsed = true;
      flushSoon();
    },
    { capture: true, once: true },
  );
  addEventListener.call(document, 'readystatechange', flushSoon);

  return {
    add(late) {
      if (find(late)) return;
      // stands right before the listener: if the browser calls this, it calls that
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
    isCalling: () => isCalling,
  };
}
