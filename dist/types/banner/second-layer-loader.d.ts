import type { SecondLayer, SecondLayerContext, SecondLayerModule, SpokenLocale } from '../core/second-layer.ts';
import type { State } from '../model/types.ts';
/** Fetches the module of the second layer. */
export type LoadSecondLayer = () => Promise<SecondLayerModule>;
/** The second layer, fetched when it is wanted; what was asked of it meanwhile follows when it is there. */
export interface SecondLayerLoader extends SecondLayer {
    /** Fetches it because the visitor is about to want it. A failure is not reported; after one, only a real wish tries again. */
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
