import type { LoadUi, UiHandle, UiPort } from './ui-port.ts';
/** The interface, fetched and mounted the first time that something must be shown. */
export interface UiLoader {
    /** The mounted interface; undefined while there is none. */
    readonly handle: UiHandle | undefined;
    /** Calls `act` with the mounted interface: at once if there is one. If it cannot be loaded, everything stays held. */
    use(act: (handle: UiHandle) => void): void;
    /** Removes the interface for good. If it is still being loaded, it is never shown. */
    destroy(): void;
}
/**
 * Makes the loader.
 *
 * @param onFailure called when the interface could not be loaded or mounted; the next `use` tries again
 */
export declare function createUiLoader(loadUi: LoadUi, port: UiPort, onFailure: () => void): UiLoader;
