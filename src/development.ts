/**
 * `akkoord` in development builds: bundlers that know the condition `development` take this file for `index.ts`. The same
 * library, which also explains what is wrong with the configuration, the page and the colours. Importing it touches no
 * DOM.
 */
import { logOnce } from './check/log-once.ts';
import { runCheck } from './check/run-check.ts';
import { whenStarted } from './core/addon-context.ts';
import type { Akkoord } from './core/akkoord.ts';
import type { InitOptions } from './headless.ts';
import { init as start } from './index.ts';
import { checkConfig } from './model/config/check-config.ts';
import type { ConsentId } from './model/config/consent-id.ts';
import type { ConfigInput } from './model/types.ts';
import { presets } from './services/presets.ts';

export * from './index.ts';

/**
 * Starts the library, as `init` of a production build does, after checking the configuration. What is wrong with the
 * page and its colours is said in the console.
 *
 * @throws {ConfigError} for a configuration that cannot work, with the first error in it; nothing is started. A
 *   production build does not throw: it grants only what is required.
 */
export function init<const C extends ConfigInput>(config: C, options?: InitOptions): Akkoord<ConsentId<C>> {
  checkConfig(config, presets, (message) => logOnce('warn', message));
  const akkoord = start(config, options);
  // On a server there is no page to check.
  if (typeof document !== 'undefined') whenStarted(runCheck);
  return akkoord;
}
