import { type Akkoord } from './core/consent';
import type { LoadUi } from './core/ui-port';
import type { ConfigInput } from './model/types';
declare global {
    interface Window {
        /** The library that runs on this page. */
        akkoord?: Akkoord;
    }
}
/**
 * Starts the library and puts it at `window.akkoord`. Once a page: a second start gets the first one back.
 */
export declare function start(input: ConfigInput, loadUi: LoadUi): Akkoord;
