import type { UiHandle, UiPort } from '../core/ui-port.js';
/** Mounts the interface. Call it once, when `document.body` exists. */
export declare function mount(port: UiPort): UiHandle;
