import { hasSettingsLink } from '../host/settings-link.ts';
import type { Config } from '../model/types.ts';
import type { Decisions } from './decisions.ts';
import type { Gate } from './gate-types.ts';
import { whenParsed } from './lifecycle.ts';
import { listenForControls } from './page-controls.ts';
import { connectTabs } from './tabs.ts';
import type { UiPort } from './ui-port.ts';

/** Options of `connectPage`. */
export interface PageOptions {
  readonly config: Config;
  readonly decisions: Decisions;
  readonly port: UiPort;
  readonly gate: Gate;
  readonly signal: AbortSignal;
  /** Called if the page has no settings link: loads the interface, which shows its button if that is needed. */
  readonly showSettingsButton: () => void;
}

/** Listens to other tabs and to the page's own links and buttons, and looks at the page when it has been parsed. */
export function connectPage({ config, decisions, port, gate, signal, showSettingsButton }: PageOptions): void {
  decisions.onWrite(connectTabs(config.cookie, decisions.readAgain, signal));
  const rejectAll = () => port.rejectAll('api');
  const actions = {
    'accept-all': () => port.acceptAll('api'),
    'reject-all': rejectAll,
    withdraw: rejectAll,
    preferences: () => port.show('preferences'),
    banner: () => port.show('banner'),
  };
  listenForControls(actions, config.settingsHashes, signal);
  whenParsed(() => {
    if (signal.aborted) return;
    gate.scan();
    if (config.trigger !== false && !hasSettingsLink(config)) showSettingsButton();
  });
}
