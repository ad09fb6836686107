import type { LoadUi, UiHandle, UiPort } from './ui-port.ts';
/** The interface, fetched and mounted the first time that something must be shown. */
export interface UiLoader {
    /** The mounted interface; undefined while there is none. */
    readonly handle: UiHandle | undefined;
    /** Runs with the mounted interface: at once where it is there. While it cannot be had, everything stays held. */
    use(act: (handle: UiHandle) => void): void;
    /** Removes the interface for good; one that is still on its way is never shown. */
    destroy(): void;
}
/**
 * Makes the loader.
 *
 * @param onLost the interface could not be loaded or mounted; the next `use` tries again
 */
export declare function createUiLoader(loadUi: LoadUi, port: UiPort, onLost: () => void): UiLoader;
