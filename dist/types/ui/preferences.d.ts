import type { State } from '../model/types.js';
import type { Kit } from './kit.js';
/** What the first half asks of the second. */
export interface PreferencesHandle {
    update(state: State): void;
    declare(target: Element): void;
    destroy(): void;
}
/** Makes the second half. */
export declare function mountPreferences(kit: Kit): PreferencesHandle;
