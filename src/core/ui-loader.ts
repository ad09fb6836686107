import { isPromise } from '../model/is-promise.ts';
import { announce } from './announce.ts';
import { whenBody } from './lifecycle.ts';
import { runSafely } from './report.ts';
import type { LoadUi, UiHandle, UiPort } from './ui-port.ts';
import { warnOnce } from './warn-once.ts';

/** The interface, fetched and mounted the first time that something must be shown. */
export interface UiLoader {
  /** The mounted interface; undefined while there is none. */
  readonly handle: UiHandle | undefined;
  /** Calls `act` with the mounted interface: at once if there is one. If it cannot be loaded, everything stays held. */
  use(act: (handle: UiHandle) => void): void;
  /** Removes the interface for good. If it is still being loaded, it is never shown. */
  destroy(): void;
}

/**
 * Makes the loader.
 *
 * @param onFailure called when the interface could not be loaded or mounted; the next `use` tries again
 */
export function createUiLoader(loadUi: LoadUi, port: UiPort, onFailure: () => void): UiLoader {
  let handle: UiHandle | undefined;
  let waiting: ((handle: UiHandle) => void)[] = [];
  let isMounting = false;
  let isDestroyed = false;

  /**
   * Without a promise where none is needed: the built-in first layer is in the same file as core and is shown at once.
   */
  function mount(): void {
    isMounting = true;
    tryOrGiveUp(() =>
      continueWith(loadUi(), (module) =>
        whenBody(() => tryOrGiveUp(() => continueWith(module.mount(port), useMounted))),
      ),
    );
  }

  /**
   * Used twice, because the browser calls the function that waits for the body: its errors do not reach the outer call.
   */
  function tryOrGiveUp(act: () => void): void {
    try {
      act();
    } catch (error) {
      giveUp(error);
    }
  }

  function continueWith<T>(value: T | PromiseLike<T>, next: (value: T) => void): void {
    if (isPromise(value)) value.then(next).then(undefined, giveUp);
    else next(value);
  }

  function useMounted(mounted: UiHandle): void {
    isMounting = false;
    if (typeof mounted?.update !== 'function') throw new TypeError('mount(port) returned no handle');
    if (isDestroyed) {
      mounted.destroy();
      return;
    }
    handle = mounted;
    const acts = waiting;
    waiting = [];
    for (const act of acts) runSafely(() => act(mounted));
  }

  function giveUp(error: unknown): void {
    isMounting = false;
    waiting = [];
    if (isDestroyed) return;
    onFailure();
    warnOnce(
      `the interface could not be loaded: ${error}. It needs Chrome 93, Firefox 101, Safari 16.4 or later. Everything stays held; the next click on a settings link tries again.`,
    );
    announce('akkoord:error', { error });
  }

  return {
    get handle() {
      return handle;
    },
    use(act) {
      const mounted = handle;
      if (isDestroyed) return;
      if (mounted) return runSafely(() => act(mounted));
      waiting.push(act);
      if (!isMounting) mount();
    },
    destroy() {
      isDestroyed = true;
      waiting = [];
      handle?.destroy();
      handle = undefined;
    },
  };
}
