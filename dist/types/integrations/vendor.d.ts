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
export declare function connectTo(vendorOf: (service: Service) => Vendor): Connect;
