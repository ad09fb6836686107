import { document } from '../../host/native-document.ts';
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
 * Watches a handler property, and puts handlers that may be too late into the queue.
 *
 * @param isHelped tells whether the script that is running is one that the replay helps
 */
export function watchHandler(
  { owner, target, type }: HandlerProperty,
  queue: LateQueue,
  isHelped: () => boolean,
): void {
  const name = `on${type}`;
  patch(
    owner,
    name,
    'set',
    (nativeSet) =>
      function (this: unknown, handler: unknown) {
        if (isFunction(handler) && (this ?? window) === target && isHelped()) {
          // Until the call, the page can have assigned another handler, which replaces this one.
          const claim = () => Reflect.get(target, name) === handler;
          queue.add({ target, type, listener: handler, capture: false, claim });
        }
        nativeSet.call(this, handler);
      },
  );
  patch(
    owner,
    name,
    'get',
    (nativeGet) =>
      function (this: unknown) {
        const handler = nativeGet.call(this);
        // Scripts often keep the present handler and call it in their own one. A handler that has run would run again.
        const hasRun = document.readyState === 'complete' && isHelped() && !queue.has(handler);
        return hasRun ? null : handler;
      },
  );
}

function isFunction(value: unknown): value is EventListener {
  return typeof value === 'function';
}
