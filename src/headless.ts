/**
 * `import { init } from 'akkoord/headless'`: the library without its interface. Pass your own as `loadUi`, or none
 * where the page's own buttons and code ask for consent.
 */
import type { Akkoord } from './core/akkoord.ts';
import { createInert } from './core/inert.ts';
import { report } from './core/report.ts';
import { start } from './core/start.ts';
import type { LoadUi, UiHandle, UiModule } from './core/ui-port.ts';
import { integrationsFor } from './integrations/for-config.ts';
import type { ConsentId } from './model/config/consent-id.ts';
import type { Exact } from './model/config/exact.ts';
import { resolveConfig } from './model/config/resolve-config.ts';
import { hasOwn } from './model/has-own.ts';
import type { Config, ConfigInput, Integration, Preset, Service } from './model/types.ts';
import { presetCookies } from './services/preset-cookies.ts';
import { builtInCalls } from './services/preset-file.ts';

export type { AddonContext, DecisionMade } from './core/addon-context.ts';
export type { Akkoord } from './core/akkoord.ts';
export type { AkkoordEvents } from './core/announce.ts';
export type { Listener } from './core/store.ts';
export type { LoadUi, UiHandle, UiModule, UiPort } from './core/ui-port.ts';
export { ConfigError } from './model/config/config-error.ts';
export type { ConsentId } from './model/config/consent-id.ts';
export type * from './model/types.ts';

/** Options of {@link init}. */
export interface InitOptions {
  /** The interface. @default none: nothing is shown, and the page's own code records decisions */
  readonly loadUi?: LoadUi;
  /**
   * The presets that the configuration names, by name: imported from `akkoord/services/…`, or a function that imports
   * the module. Those of Google Analytics, YouTube, Vimeo and Google Maps are known without, and so is what
   * `meta-pixel` stores.
   */
  readonly services?: Readonly<Record<string, Preset | (() => Promise<object>)>>;
}

/**
 * Starts the library on this page. A second call returns the library that runs already. On a server, and for a
 * configuration that cannot be read (which is reported in the console), it returns an inert object that grants what is
 * required and nothing else.
 */
export function init<const C extends ConfigInput>(
  config: C & Exact<C, ConfigInput>,
  options: InitOptions = {},
): Akkoord<ConsentId<C>> {
  const resolved = resolveOrReport(config);
  if (!resolved) return createInert(resolveConfig({}, presetCookies), __VERSION__);
  if (typeof document === 'undefined') return createInert(resolved, __VERSION__);
  const { services = {} } = options;
  return start(() => ({
    config: resolved,
    fetchPreset(service) {
      const preset = presetOf(service, services);
      return (typeof preset === 'function' ? preset() : preset) ?? builtInCalls(service);
    },
    integrations: [...integrationsFor(resolved), ...ownIntegrations(config)],
    loadUi: options.loadUi ?? (() => noInterface),
    startReceipts: async (akkoord) => (await import('./addons/receipts/keep-receipts.ts')).keepReceipts(akkoord),
    version: __VERSION__,
  }));
}

function presetOf({ preset = '' }: Service, services: NonNullable<InitOptions['services']>) {
  // `hasOwn`, because every object inherits words such as `constructor`.
  return hasOwn(services, preset) ? services[preset] : undefined;
}

function resolveOrReport(config: ConfigInput): Config | undefined {
  try {
    return resolveConfig(config, presetCookies);
  } catch (error) {
    report(error);
    return undefined;
  }
}

/** Integrations of the site's own; they are called after the built-in ones. */
function ownIntegrations({ integrations }: ConfigInput): Integration[] {
  const { 'google-consent-mode': _, ...own } = { ...integrations };
  return Object.values(own).filter(isIntegration);
}

/** Settings of an unknown integration have neither `setup` nor `update`, so they may count as one. */
function isIntegration(value: object | undefined): value is Integration {
  return value !== undefined;
}

const doNothing = () => {};
const handle: UiHandle = {
  update: doNothing,
  hold: doNothing,
  unhold: doNothing,
  declare: doNothing,
  destroy: doNothing,
};
const noInterface: UiModule = { mount: () => handle };
