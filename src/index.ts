/** `import { init } from 'akkoord'`: the library for applications that are bundled. Importing it touches no DOM. */
import type { Akkoord } from './core/consent.ts';
import { inert } from './core/inert.ts';
import type { LoadUi } from './core/ui-port.ts';
import { warnOnce } from './core/warn-once.ts';
import { checkConfig } from './model/config/check-config.ts';
import { resolveConfig } from './model/config/resolve-config.ts';
import type { ConsentId } from './model/config/consent-id.ts';
import type { ConfigInput, Integration } from './model/types.ts';
import { withoutUndefined } from './model/config/without-undefined.ts';
import { presetCookies } from './services/preset-cookies.ts';
import { presets } from './services/presets.ts';
import { type Load, start } from './core/start.ts';

export type { AkkoordEvents } from './core/announce.ts';
export type { Akkoord, Listener } from './core/consent.ts';
export type { LoadUi, UiHandle, UiModule, UiPort } from './core/ui-port.ts';
export { ConfigError } from './model/config/config-error.ts';
export type { ConsentId } from './model/config/consent-id.ts';
export type * from './model/types.ts';

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
    if (part === 'ui') return loadUi ? loadUi() : import('./banner/mount-interface.ts');
    return import('./addons/receipts/keep-receipts.ts').then(({ keepReceipts }) => keepReceipts(akkoord));
  };
  const akkoord = start(withoutUndefined(config), load, Object.values(own) as Integration[]);
  return akkoord;
}
