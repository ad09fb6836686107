/**
 * `akkoord` in development builds: bundlers that know the condition `development` use this file instead of `index.ts`.
 * It is the same library, and also explains what is wrong with the configuration, the page and the colours. Importing
 * it touches no DOM.
 */
import { checkLocales } from './check/check-locales.ts';
import { logOnce } from './check/log-once.ts';
import { runCheck } from './check/run-check.ts';
import { whenStarted } from './core/addon-context.ts';
import type { Akkoord } from './core/akkoord.ts';
import { type InitOptions, init as start } from './index.ts';
import { checkConfig } from './model/config/check-config.ts';
import type { Presets } from './model/config/check-preset.ts';
import type { ConsentId } from './model/config/consent-id.ts';
import type { Exact } from './model/config/exact.ts';
import type { ConfigInput } from './model/types.ts';
import { presets } from './services/presets.ts';

export * from './index.ts';

/**
 * Checks the configuration, and then starts the library as `init` of a production build does. What is wrong with the
 * page and its colours is reported in the console.
 *
 * @throws {ConfigError} with the first error, for a configuration that cannot work; nothing is started. A production
 *   build does not throw: it grants only what is required
 */
export function init<const C extends ConfigInput>(
  config: C & Exact<C, ConfigInput>,
  options?: InitOptions,
): Akkoord<ConsentId<C>> {
  checkConfig(config, { ...presets, ...presetsIn(options) }, logOnce);
  const akkoord = start<C>(config, options);
  // On a server there is no page to check.
  if (typeof document !== 'undefined') {
    whenStarted((context) => runCheck(context));
    // An interface of the site's own has languages of its own.
    if (!options?.loadUi) checkLocales(akkoord.state.language, Object.keys(options?.locales ?? {}));
  }
  return akkoord;
}

/** Presets of the site's own; what is in those that are imported later, is not known yet. */
function presetsIn({ services = {} }: InitOptions = {}): Presets {
  return Object.fromEntries(
    Object.entries(services).map(([name, preset]) => [
      name,
      typeof preset === 'object' ? preset : (presets[name] ?? {}),
    ]),
  );
}
