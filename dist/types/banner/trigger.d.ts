import type { State } from '../model/types.ts';
import type { FirstLayerContext } from './first-layer-context.ts';
/** The floating settings button, for pages without a settings link. */
export interface Trigger {
    update(state: State): void;
    remove(): void;
}
/** Makes the settings button. Once there is a decision, it is in the page until the visitor is asked again. */
export declare function createTrigger({ port, config, words, look }: FirstLayerContext): Trigger;
