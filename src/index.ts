/** `import { init } from 'akkoord'`: the library for applications that are bundled. Importing it touches no DOM. */
import type { Akkoord } from './core/consent';
import { inert } from './core/inert';
import type { LoadUi } from './core/ui-port';
import { warnOnce } from './core/warn-once';
import { checkConfig } from './model/check-config';
import { resolveConfig } from './model/config';
import type { ConsentId } from './model/consent-id';
import type { ConfigInput, Integration } from './model/types';
import { withoutUndefined } from './model/without-undefined';
import { presetCookies } from './services/preset-cookies';
import { presets } from './services/presets';
import { type Load, start } from './start';

export type { AkkoordEvents } from './core/announce';
export type { Akkoord, Listener } from './core/consent';
export type { LoadUi, UiHandle, UiModule, UiPort } from './core/ui-port';
export { ConfigError } from './model/config-error';
export type { ConsentId } from './model/consent-id';
export type * from './model/types';

export interface InitOptions {
  /** Another interface than the library's own. @default the library's, loaded when something must be shown */
  readonly loadUi?: LoadUi;
}

/**
 * Starts the library on this page, once; a second call gets the first one back. On a server, where there is no page,
 * it gives an inert one that grants what is required and nothing else.
 *
 * @throws {ConfigError} for a configuration that cannot work; everything stays held
 */
export function init<const C extends ConfigInput>(config: C, { loadUi }: InitOptions = {}): Akkoord<ConsentId<C>> {
  checkConfig(config, presets, warnOnce);
  if (typeof document === 'undefined')
    return inert(resolveConfig(withoutUndefined(config), presetCookies), __VERSION__);
  const { 'google-consent-mode': _, ...own } = { ...config.integrations };
  const load: Load = async (part) => {
    if (part === 'ui') return loadUi ? loadUi() : import('./ui/index');
    return import('./core/keep-receipts').then(({ keepReceipts }) => keepReceipts(akkoord));
  };
  const akkoord = start(withoutUndefined(config), load, Object.values(own) as Integration[]);
  return akkoord;
}
