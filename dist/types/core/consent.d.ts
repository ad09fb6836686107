import type { Config, Integration } from '../model/types.ts';
import type { Akkoord } from './akkoord.ts';
import type { LoadUi } from './ui-port.ts';
/** What a running library is made from. */
export interface ConsentOptions {
    readonly config: Config;
    /** In the order in which they hear of a change. */
    readonly integrations: readonly Integration[];
    readonly loadUi: LoadUi;
    readonly version: string;
}
/**
 * Wires the library. This is the whole program: first the parts, then what a page and its code can ask, then what
 * happens from the start of the page on.
 *
 * @returns the public object, and `begin`, to be called once `window.akkoord` is set
 */
export declare function createConsent({ config, integrations, loadUi, version }: ConsentOptions): {
    akkoord: Akkoord<string>;
    begin: () => void;
};
