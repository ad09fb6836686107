import { document, globalOf } from '../host/native-document.ts';
import type { Config, Service } from '../model/types.ts';
import { callVendor } from './call-vendor.ts';
import { idsOf } from './marked-elements.ts';
import { pageMemory } from './page-memory.ts';
import { dropQueuedCalls } from './queued-calls.ts';
import { runSafely } from './report.ts';
import type { Store } from './store.ts';

/** The page's own use of a service: calls that its vendor's script would answer, and code for {@link VendorCalls.track}. */
export interface VendorCalls {
  /**
   * Takes away the stubs of what is granted, puts stubs for what is refused, and runs or drops the calls that waited; the
   * last two after the events. To be called when the consent, or what is known of a service, has changed, before
   * integrations and held scripts run.
   */
  apply(): void;
  /**
   * Takes away the stubs of services whose functions are made now: by their integration, which has arrived, or by a held
   * script of the page. Calls that waited for the integration follow.
   *
   * @param ids of services or of categories
   */
  makeWay(ids: readonly string[]): void;
  /** Runs code of the page's where this id is granted; otherwise it waits or is dropped, as the service says. */
  track(id: string, run: () => void): void;
}

/**
 * Makes the functions of vendors that are not there, such as `fbq`, so that pages can call them at any time. Until
 * consent they do nothing; with it they make way for the vendor's own, whose snippet does nothing where it finds one.
 * Where an integration makes the vendor's function, calls wait until its file is there. A function that is there already
 * is never replaced, also after a withdrawal.
 *
 * @param arrival settled when the presets have arrived, or are given up; undefined: none is awaited
 */
export function createVendorCalls(config: Config, store: Store, arrival?: Promise<unknown>): VendorCalls {
  const page = pageMemory();
  page.stubs ??= new Map();
  const { stubs } = page;
  /** Ids of services whose stubs made way while, or because, their integration arrived. */
  const madeWay = new Set<string>();
  /** Was the service of this id ever granted on this page? Undefined before the first {@link VendorCalls.apply}. */
  const wasGranted = new Map<string, boolean>();
  let hasArrived = !arrival;
  arrival?.then(() => {
    hasArrived = true;
  });
  let waiting: { readonly id: string; readonly run: () => void }[] = [];

  const isStub = (name: string) => stubs.has(name) && Reflect.get(window, name) === stubs.get(name);
  const isGranted = ({ id }: Service) => store.state.grants[id] === true;
  /** Does the service wait for the integration that makes its function and loads its script? Its preset names that. */
  const isAwaited = (service: Service) =>
    service.vendorIds.length > 0 &&
    (service.integration || !hasArrived) &&
    isGranted(service) &&
    !madeWay.has(service.id);

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
    return config.services.flatMap((service) =>
      [service.calls ?? []].flat().map((path) => {
        const [name = '', method] = `${path}`.split('.');
        return { service, name, method };
      }),
    );
  }

  /** The services that are granted among those that share a function. */
  const grantedUsersOf = (name: string) =>
    knownCalls().flatMap((call) => (call.name === name && isGranted(call.service) ? call.service : []));

  /** A function that two services share is left to the one that is granted. */
  const isLeftToVendor = (name: string) => grantedUsersOf(name).some((service) => !isAwaited(service));

  function addStub({ id }: Service, name: string, method: string | undefined): void {
    // Not `in`: an element with this id can be found there, too.
    if (globalOf(name) !== undefined && !isStub(name)) return;
    const stub = (...args: unknown[]) => {
      const run = () => callVendor(name, method, args);
      const [awaited] = grantedUsersOf(name);
      if (awaited) waiting.push({ id: awaited.id, run });
      else track(id, run);
    };
    const root = method ? Object.assign(stubs.get(name) ?? {}, { [method]: stub }) : stub;
    stubs.set(name, root);
    Reflect.set(window, name, root);
  }

  function removeStub(name: string): void {
    // What the page declared with `var` cannot be deleted.
    if (isStub(name) && !Reflect.deleteProperty(window, name)) Reflect.set(window, name, undefined);
  }

  /** Drops calls from before the first grant that the page queued by itself, for a script that the library will load. */
  function dropEarlyCalls(): void {
    for (const { service, name } of knownCalls()) {
      if (!isAwaited(service) || service.earlyCalls === 'replay' || wasGranted.get(service.id) !== false) continue;
      // The page's own tag would find its settings in that list, too.
      if (!hasHeldScript(service)) dropQueuedCalls(globalOf(name));
    }
    for (const service of config.services) wasGranted.set(service.id, wasGranted.get(service.id) || isGranted(service));
  }

  function apply(): void {
    dropEarlyCalls();
    for (const { name } of knownCalls()) if (isLeftToVendor(name)) removeStub(name);
    const ready = waiting;
    waiting = [];
    // Only after integrations and events: at a withdrawal an integration can write to the vendor's list, which it makes
    // where there is none. A stub there would swallow that.
    queueMicrotask(() => {
      for (const { service, name, method } of knownCalls()) {
        if (!isLeftToVendor(name)) addStub(service, name, method);
      }
      for (const { id, run } of ready) track(id, run);
    });
  }

  return {
    apply,
    track,
    makeWay(ids) {
      const ready = config.services.filter((service) => isNamedBy(ids, service));
      const hasStubs = ready.some(isAwaited);
      // Also of a service that was refused since: at its next grant nothing is awaited any more.
      for (const { id } of ready) madeWay.add(id);
      if (hasStubs) apply();
    },
  };
}

const isNamedBy = (ids: readonly string[], { id, category }: Service) => ids.includes(id) || ids.includes(category);

/** Does the page hold a script for this service, or for its category? */
function hasHeldScript(service: Service): boolean {
  return [...document.querySelectorAll('script[data-consent]')].some((script) => isNamedBy(idsOf(script), service));
}
