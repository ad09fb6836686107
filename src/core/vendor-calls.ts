import { globalOf } from '../host/native-document.ts';
import type { Config } from '../model/types.ts';
import { pageMemory } from './page-memory.ts';
import { runSafely } from './report.ts';
import type { Store } from './store.ts';

/** How long calls that are replayed wait for their vendor's function, and how often they look for it; milliseconds. */
const VENDOR_TIMEOUT_MS = 10_000;
const LOOK_EVERY_MS = 200;

/** What the page itself does with a service: calls that its vendor's script would answer, and code of its own. */
export interface VendorCalls {
  /**
   * Takes away the stubs of what is granted, puts stubs for what is refused, and runs or drops what waited; the last two
   * after the events. To be called when the consent, or what is known of a service, has changed, before integrations
   * and held scripts run.
   */
  apply(): void;
  /** Runs code of the page's where this id is granted; otherwise it waits or is dropped, as the service says. */
  track(id: string, run: () => void): void;
}

/**
 * Makes the functions of vendors that are not there, such as `fbq`, so that pages can call them at any time. Until
 * consent they do nothing; with it they make way for the vendor's own, whose snippet does nothing where it finds one. A
 * function that is there already is never replaced, also after a withdrawal.
 */
export function createVendorCalls(config: Config, store: Store): VendorCalls {
  const page = pageMemory();
  page.stubs ??= new Map();
  const { stubs } = page;
  let waiting: { readonly id: string; readonly run: () => void }[] = [];

  const isStub = (name: string) => stubs.has(name) && Reflect.get(window, name) === stubs.get(name);

  function track(id: string, run: () => void): void {
    if (store.has(id)) runSafely(run);
    // What waits comes here again after each decision: a refusal drops it.
    else if (
      store.state.decision?.choices[id] === undefined &&
      config.services.some((service) => service.id === id && service.earlyCalls === 'replay')
    ) {
      waiting.push({ id, run });
    }
  }

  /** The calls of all services. It is read anew each time, because what presets know arrives later. */
  function knownCalls() {
    const calls = config.services.flatMap(({ id, calls }) =>
      [calls ?? []].flat().map((path) => ({ id, path: `${path}`.split('.') })),
    );
    return calls.map(({ id, path: [name = '', method] }) => ({
      id,
      name,
      method,
      // A function that two services share is left to the one that is granted.
      isGranted: calls.some(({ id, path }) => path[0] === name && store.state.grants[id]),
    }));
  }

  function addStub(id: string, name: string, method: string | undefined): void {
    // Not `in`: an element with this id can be found there, too.
    if (globalOf(name) !== undefined && !isStub(name)) return;
    const stub = (...args: unknown[]) => track(id, () => callVendor(name, method, args));
    const root = method ? Object.assign(stubs.get(name) ?? {}, { [method]: stub }) : stub;
    stubs.set(name, root);
    Reflect.set(window, name, root);
  }

  return {
    track,
    apply() {
      for (const { name, isGranted } of knownCalls()) {
        if (isGranted && isStub(name)) Reflect.deleteProperty(window, name);
      }
      const ready = waiting;
      waiting = [];
      // Only after integrations and events: at a withdrawal an integration can write to the vendor's list, which it makes
      // where there is none. A stub there would swallow that.
      queueMicrotask(() => {
        for (const { id, name, method, isGranted } of knownCalls()) if (!isGranted) addStub(id, name, method);
        for (const { id, run } of ready) track(id, run);
      });
    },
  };
}

/** Calls a vendor's function as soon as it is there. */
function callVendor(name: string, method: string | undefined, args: readonly unknown[], waited = 0): void {
  const root: unknown = Reflect.get(window, name);
  const found: unknown = method ? Object(root)[method] : root;
  if (typeof found === 'function') found.apply(root, args);
  else if (waited < VENDOR_TIMEOUT_MS) {
    setTimeout(() => callVendor(name, method, args, waited + LOOK_EVERY_MS), LOOK_EVERY_MS);
  }
}
