import { type Akkoord } from './core/consent.js';
import type { ConfigInput, Integration } from './model/types.js';
declare global {
    interface Window {
        /** The library that runs on this page. */
        akkoord?: Akkoord;
    }
}
/** Fetches a part: the interface, when something must be shown, or what keeps receipts, which then sees to itself. */
export type Load = (part: 'ui' | 'receipts') => Promise<unknown>;
/**
 * Starts the library and puts it at `window.akkoord`. Once a page: a second start gets the first one back.
 *
 * @param own integrations of the site's own; they hear of a change after the built-in ones
 */
export declare function start(input: ConfigInput, load: Load, own?: readonly Integration[]): Akkoord;
