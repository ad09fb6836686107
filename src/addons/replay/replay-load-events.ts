import type { ConfigInput } from '../../model/types.ts';
import { createLateQueue } from './late-queue.ts';
import { oncePerPage } from '../once-per-page.ts';
import { patch } from '../patch.ts';

/**
 * Lets scripts that come too late for `DOMContentLoaded`, `readystatechange` and `load` hear of them all the same:
 * held scripts whose `data-consent` names a service with `replayLoadEvents`, or its category. What such a script
 * registers for an event that is over is called soon after it. No event is dispatched, so nobody else hears anything.
 * Call it before `init`, with the same configuration; on a server it does nothing.
 */
export function replayLoadEvents({ categories = {} }: Pick<ConfigInput, 'categories'>): void {
  if (typeof document === 'undefined') return;
  for (const [category, { services = {} }] of Object.entries(categories)) {
    for (const [id, service] of Object.entries(services)) {
      if (!service.replayLoadEvents) continue;
      const ids = oncePerPage('replay', watch);
      ids.add(category);
      ids.add(id);
    }
  }
}

/** Watches what is registered; scripts of the consent ids in the set that it gives are helped. */
function watch(): Set<string> {
  const ids = new Set<string>();
  const late = createLateQueue();
  /** What others registered was called in its time, and is not called again. */
  const others = new WeakSet<object>();
  const isHelped = () =>
    late.isCalling() || ids.has((document.currentScript as HTMLElement | null)?.dataset.consent ?? '');

  watchListeners();
  watchHandler(window, window, 'load');
  watchHandler(Document.prototype, document, 'readystatechange');
  return ids;

  function watchListeners(): void {
    const { removeEventListener } = EventTarget.prototype;
    const knows = (target: unknown, type: unknown) =>
      type === 'DOMContentLoaded'
        ? target === document || target === window
        : (type === 'load' && target === window) || (type === 'readystatechange' && target === document);

    const read = (self: unknown, [type, listener, options]: unknown[]) => {
      const target = (self ?? window) as EventTarget;
      if (!listener || !knows(target, type)) return undefined;
      const { capture, once, signal }: AddEventListenerOptions = Object(options);
      return {
        target,
        type: type as string,
        listener: listener as EventListenerOrEventListenerObject,
        capture: options === true || !!capture,
        once,
        signal,
      };
    };

    patch(
      EventTarget.prototype,
      'addEventListener',
      'value',
      (add) =>
        function (this: unknown, ...args: unknown[]) {
          const what = read(this, args);
          if (what && !isHelped()) others.add(what.listener);
          else if (what && !others.has(what.listener)) {
            const { target, type, listener, capture, once, signal } = what;
            late.add({
              ...what,
              take() {
                // it stays registered otherwise: a page may dispatch such an event once more
                if (once) removeEventListener.call(target, type, listener, capture);
                return !signal?.aborted;
              },
            });
          }
          return add.apply(this, args as never[]);
        },
    );
    patch(
      EventTarget.prototype,
      'removeEventListener',
      'value',
      (remove) =>
        function (this: unknown, ...args: unknown[]) {
          const what = read(this, args);
          if (what) late.remove(what);
          return remove.apply(this, args as never[]);
        },
    );
  }

  function watchHandler(owner: object, target: EventTarget, type: string): void {
    const name = `on${type}`;
    patch(
      owner,
      name,
      'set',
      (set) =>
        function (this: unknown, listener: unknown) {
          if (typeof listener === 'function' && (this ?? window) === target && isHelped()) {
            const take = () => Reflect.get(target, name) === listener;
            late.add({ target, type, listener: listener as EventListener, capture: false, take });
          }
          set.call(this, listener as never);
        },
    );
    patch(
      owner,
      name,
      'get',
      (get) =>
        function (this: unknown) {
          const handler = get.call(this);
          // scripts keep what they find there and call it from their own: what ran already would run again
          const isOver = document.readyState === 'complete' && isHelped() && !late.has(handler);
          return isOver ? null : handler;
        },
    );
  }
}
