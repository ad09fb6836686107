import { checkPage } from './core/check-page';
import { whenParsed } from './core/lifecycle';
import type { UiHandle, UiPort } from './core/ui-port';
import { warnOnce } from './core/warn-once';
import { checkConfig } from './model/check-config';
import { presets } from './services/presets';
import { mount as mountUi } from './ui/index';

/**
 * The interface as the head script loads it. The head script itself does not explain what is wrong with a
 * configuration; before a visitor is asked anything, this does.
 *
 * @throws {ConfigError} for a configuration that cannot work; nothing is shown and everything stays held
 */
export function mount(port: UiPort): UiHandle | Promise<UiHandle> {
  checkConfig(port.config.input, presets, warnOnce);
  // before the first decision everything is as the page wrote it
  whenParsed(() => port.state.decision || checkPage(port.config));
  return mountUi(port);
}
