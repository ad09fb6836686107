import type { Config, Integration } from '../model/types.ts';
import { type FetchPreset } from './fetch-presets.ts';
import type { LoadUi } from './ui-port.ts';
/** Options of `createConsent`. */
export interface ConsentOptions {
    readonly config: Config;
    /** In the order in which they are told of a change. */
    readonly integrations: readonly Integration[];
    /** Gives presets that are not in the configuration yet. Without it, none is fetched. */
    readonly fetchPreset?: FetchPreset | undefined;
    readonly loadUi: LoadUi;
    readonly version: string;
}
/**
 * Makes all parts of the library and connects them: this is the whole program. First come the facts about the page,
 * then the parts, then the functions that start and stop the library.
 *
 * @returns the public object, and `begin`, to be called once `window.akkoord` is set
 */
export declare function createConsent({ config: given, integrations, fetchPreset, loadUi, version }: ConsentOptions): {
    akkoord: import("./akkoord.ts").Akkoord<string>;
    begin: () => void;
};
