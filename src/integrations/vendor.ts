import { document } from '../host/native-document.ts';
import type { Connect, Service, State } from '../model/types.ts';

/** The calls by which an integration tells its vendor of the consent. None is made before the service is granted. */
export interface Vendor {
  /** The address of the vendor's script for one id; undefined: the site must write `scriptUrl`. */
  readonly script?: (id: string) => string;
  /** Runs first, once: makes the vendor's queue, and says what holds until the grant. */
  prepare?(): void;
  /** Runs at each decision under which the service is granted, and once on each later page. */
  grant?(state: State): void;
  /** Runs once after the first grant, where the page has no tag of its own: names the ids, counts the page. */
  start?(ids: readonly string[]): void;
  /** Gets the script that was added to the page, before it runs. */
  watch?(script: HTMLScriptElement, ids: readonly string[]): void;
  /** Runs when consent is taken back after a grant on this page. */
  withdraw?(): void;
}

/**
 * Makes an integration that holds the vendor's script until the service is granted, and tells it of each decision. The
 * script is loaded where the service has an id of the right shape and the page has no tag of its own for it, held or
 * not; decision 006 says why that takes precedence. It is called when the page has been parsed.
 */
export function connectTo(vendorOf: (service: Service) => Vendor): Connect {
  return (service, loadScript, state) => {
    const vendor = vendorOf(service);
    const ids = service.vendorIds.filter((id) => service.idShape?.pattern.test(id));
    let isPrepared = false;
    let isStarted = false;

    function apply(state: State): void {
      if (!state.grants[service.id]) {
        if (isPrepared) vendor.withdraw?.();
        return;
      }
      if (!isPrepared) vendor.prepare?.();
      isPrepared = true;
      vendor.grant?.(state);
      start();
    }

    function start(): void {
      if (isStarted) return;
      isStarted = true;
      const addresses = ids.map((id) => service.scriptUrl ?? vendor.script?.(id)).filter((url) => url !== undefined);
      if (addresses.length === 0 || addresses.some(hasOwnTag)) return;
      vendor.start?.(ids);
      for (const address of new Set(addresses)) {
        const script = loadScript(address);
        vendor.watch?.(script, ids);
      }
    }

    apply(state);
    return { name: `${service.preset}`, update: apply };
  };
}

/** Does the page have a script with this address, whatever its protocol and query? */
function hasOwnTag(address: string): boolean {
  const path = address.replace(/^https?:|[?#].*/g, '');
  const scripts = [...document.querySelectorAll('script[src]')];
  return scripts.some((script) => script.getAttribute('src')?.includes(path));
}
