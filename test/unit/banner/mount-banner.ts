import type { LocaleFiles } from '../../../src/banner/languages.ts';
import { createInterface } from '../../../src/banner/mount-interface.ts';
import type { LoadSecondLayer } from '../../../src/banner/second-layer-loader.ts';
import type { SecondLayer } from '../../../src/core/second-layer.ts';
import type { UiHandle } from '../../../src/core/ui-port.ts';
import type { Config, State } from '../../../src/model/types.ts';
import { makePort } from '../ui/make-port.ts';

/** Dutch and English only, as they are in the first file. */
export const noLocaleFiles: LocaleFiles = {
  has: () => false,
  load: (tag) => Promise.reject(new Error(`no file for ${tag}`)),
};

const doNothing = () => {};

/** A second layer that shows nothing. */
export const emptySecondLayer: SecondLayer = {
  update: doNothing,
  hold: doNothing,
  unhold: doNothing,

  tidy: doNothing,
  destroy: doNothing,
};

const loadEmptySecondLayer: LoadSecondLayer = async () => ({ mountSecondLayer: () => emptySecondLayer });

/** The built-in interface over a core that decides as the real one does. It is updated with every change of state. */
export function mountBanner(
  config: Partial<Config> = {},
  state: Partial<State> = {},
  loadSecondLayer: LoadSecondLayer = loadEmptySecondLayer,
  locales: LocaleFiles = noLocaleFiles,
) {
  const core = makePort(config, state);
  const module = createInterface({ locales, loadSecondLayer });
  const handle: UiHandle = core.connect(module.mount(core.port));
  return { ...core, handle };
}
