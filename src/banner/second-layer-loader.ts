import type { SecondLayer, SecondLayerContext, SecondLayerModule, SpokenLocale } from '../core/second-layer.ts';
import { inTime } from '../host/in-time.ts';
import type { State } from '../model/types.ts';

/** How long the visitor waits for the second layer before there is a message instead, milliseconds. */
const TIMEOUT_MS = 10_000;

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
export function createSecondLayerLoader(
  loadModule: LoadSecondLayer,
  context: SecondLayerContext,
  current: () => { readonly state: State; readonly locale: SpokenLocale },
  onShown: () => void,
  onLost: (error: unknown) => void,
): SecondLayerLoader {
  let layer: SecondLayer | undefined;
  let loading: Promise<void> | undefined;
  let isDestroyed = false;
  let hasFailed = false;
  const held = new Map<Element, string | null>();

  async function load(): Promise<void> {
    const { mountSecondLayer } = await loadModule();
    // A file that was given up can arrive after all, and then that of the next attempt as well.
    if (isDestroyed || layer) return;
    layer = mountSecondLayer(context);
    const { state, locale } = current();
    layer.update(state, locale);
    for (const [embed, id] of held) layer.hold(embed, id);
    held.clear();
    // Not after `prefetch`: the visitor may be pressing the button at this moment.
    if (state.view === 'preferences') onShown();
  }

  function fetchLayer(isWanted: boolean): void {
    if (layer || isDestroyed) return;
    loading ??= inTime('akkoord.ui.js', load(), TIMEOUT_MS);
    loading.catch((error) => {
      loading = undefined;
      hasFailed = true;
      if (isWanted && !isDestroyed) onLost(error);
    });
  }

  return {
    prefetch() {
      if (!hasFailed) fetchLayer(false);
    },
    update(state, locale) {
      if (layer) layer.update(state, locale);
      else if (state.view === 'preferences') fetchLayer(true);
    },
    hold(embed, id) {
      if (layer) return layer.hold(embed, id);
      held.set(embed, id);
      fetchLayer(true);
    },
    unhold(embed) {
      held.delete(embed);
      layer?.unhold(embed);
    },
    tidy: () => layer?.tidy(),
    destroy() {
      isDestroyed = true;
      layer?.destroy();
      layer = undefined;
    },
  };
}
