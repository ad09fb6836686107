import type { Config, Integration } from '../model/types.ts';
import { type FetchPreset } from './fetch-presets.ts';
import type { LoadUi } from './ui-port.ts';
/** What a running library is made from. */
export interface ConsentOptions {
    readonly config: Config;
    /** In the order in which they hear of a change. */
    readonly integrations: readonly Integration[];
    /** Default: every preset is known already. */
    readonly fetchPreset?: FetchPreset | undefined;
    readonly loadUi: LoadUi;
    readonly version: string;
}
/**
 * Wires the library: this is the whole program. First what a page knows, then the parts, then what happens from the start
 * of the page on.
 *
 * @returns the public object, and `begin`, to be called once `window.akkoord` is set
 */
export declare function createConsent({ config: given, integrations, fetchPreset, loadUi, version }: ConsentOptions): {
    akkoord: import("./akkoord.ts").Akkoord<string>;
    begin: () => void;
};
