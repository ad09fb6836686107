import type { SecondLayer, SecondLayerContext, SecondLayerModule, SpokenLocale } from '../core/second-layer.ts';
import type { State } from '../model/types.ts';
/** Fetches the module of the second layer. */
export type LoadSecondLayer = () => Promise<SecondLayerModule>;
/** The second layer, fetched when it is needed. Calls before its arrival are made up for when it is there. */
export interface SecondLayerLoader extends SecondLayer {
    /**
     * Fetches the layer in advance, when the visitor points at the button for it. A failure is not reported, and after one
     * only {@link SecondLayer.update} and {@link SecondLayer.hold} try again.
     */
    prefetch(): void;
}
/**
 * Makes the loader.
 *
 * @param current the state and the language at that moment
 * @param onShown it was loaded, and shows the preferences, which had to wait for it
 * @param onLost it was wanted and could not be loaded
 */
export declare function createSecondLayerLoader(loadModule: LoadSecondLayer, context: SecondLayerContext, current: () => {
    readonly state: State;
    readonly locale: SpokenLocale;
}, onShown: () => void, onLost: (error: unknown) => void): SecondLayerLoader;
