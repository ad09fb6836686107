import { patch } from '../patch.ts';
import type { LateQueue } from './late-queue.ts';

/** A handler property, such as `window.onload`. */
export interface HandlerProperty {
  /** The object that has the property itself: the target or its prototype. */
  readonly owner: object;
  readonly target: EventTarget;
  readonly type: string;
}

/**
 * Watches a handler property.
 *
 * @param isHelped whether the script that is running may be too late for the event
 */
export function watchHandler({ owner, target, type }: HandlerProperty, late: LateQueue, isHelped: () => boolean): void {
  const name = `on${type}`;
  patch(
    owner,
    name,
    'set',
    (set) =>
      function (this: unknown, handler: unknown) {
        if (isFunction(handler) && (this ?? window) === target && isHelped()) {
          // Another one may have taken its place by then.
          const claim = () => Reflect.get(target, name) === handler;
          late.add({ target, type, listener: handler, capture: false, claim });
        }
        set.call(this, handler);
      },
  );
  patch(
    owner,
    name,
    'get',
    (get) =>
      function (this: unknown) {
        const handler = get.call(this);
        // Scripts keep the handler that they find and call it from their own. One that has run would run again.
        const hasRun = document.readyState === 'complete' && isHelped() && !late.has(handler);
        return hasRun ? null : handler;
      },
  );
}

function isFunction(value: unknown): value is EventListener {
  return typeof value === 'function';
}
