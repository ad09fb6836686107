import type { State } from '../model/types.js';
import type { Kit } from './kit.js';
/** The floating button that opens the preferences, for pages without a settings link. */
export interface Trigger {
    update(state: State): void;
    remove(): void;
}
/** Makes the trigger. Once there is a decision, it stands in the page until the visitor is asked again. */
export declare function createTrigger({ port, config, words, look }: Kit): Trigger;
