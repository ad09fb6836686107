import { ownerOf, patch } from '../patch.ts';
import type { LateQueue, Registration } from './late-queue.ts';

/** A call of `addEventListener` or `removeEventListener` for an event that may be over when a held script runs. */
interface ListenerCall extends Registration {
  readonly once: boolean;
  readonly signal: AbortSignal | undefined;
}

/**
 * Watches `addEventListener` and `removeEventListener`, and puts listeners that may be too late into the queue.
 *
 * @param isHelped tells whether the script that is running is one that the replay helps
 */
export function watchListeners(queue: LateQueue, isHelped: () => boolean): void {
  const prototype = ownerOf<EventTarget>(window, 'addEventListener');
  const { removeEventListener } = prototype;
  /** Listeners that other scripts registered: the browser calls them in time, so they must not be called again. */
  const calledInTime = new WeakSet<object>();

  function watchCall(call: ListenerCall): void {
    const { target, type, listener, capture, once, signal } = call;
    if (!isHelped()) calledInTime.add(listener);
    else if (!calledInTime.has(listener)) {
      queue.add({
        target,
        type,
        listener,
        capture,
        claim() {
          // A listener without `once` stays registered: the page may dispatch such an event again.
          if (once) removeEventListener.call(target, type, listener, capture);
          return !signal?.aborted;
        },
      });
    }
  }

  patch(
    prototype,
    'addEventListener',
    'value',
    (nativeAdd) =>
      function (this: unknown, ...args: unknown[]) {
        const call = readCall(this, args);
        if (call) watchCall(call);
        return nativeAdd.apply(this, args);
      },
  );
  patch(
    prototype,
    'removeEventListener',
    'value',
    (nativeRemove) =>
      function (this: unknown, ...args: unknown[]) {
        const call = readCall(this, args);
        if (call) queue.remove(call);
        return nativeRemove.apply(this, args);
      },
  );
}

/**
 * Reads the arguments as the browser does. Undefined: the call is for another event or target, or has no listener.
 */
function readCall(self: unknown, [type, listener, options]: readonly unknown[]): ListenerCall | undefined {
  // A call without an object, as in `addEventListener(…)`, is about the window.
  const target = self ?? window;
  if (!isListener(listener) || !isEventOf(target, type)) return undefined;
  const { capture, once, signal }: AddEventListenerOptions = Object(options);
  return {
    target,
    type: `${type}`,
    listener,
    capture: options === true || Boolean(capture),
    once: Boolean(once),
    signal,
  };
}

function isListener(value: unknown): value is EventListenerOrEventListenerObject {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}

/**
 * Does this target get the event, and does the replay call listeners for it? `DOMContentLoaded` is dispatched on the
 * document and bubbles to the window.
 */
function isEventOf(target: unknown, type: unknown): target is EventTarget {
  if (type === 'DOMContentLoaded') return target === document || target === window;
  if (type === 'readystatechange') return target === document;
  return type === 'load' && target === window;
}
