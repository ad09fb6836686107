import type { UiHandle, UiPort } from '../core/ui-port.js';
/** Mounts the interface. Call it once, when `document.body` exists. A promise where a language has to come first. */
export declare function mount(port: UiPort): UiHandle | Promise<UiHandle>;
