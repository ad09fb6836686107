import { checkPage } from '../check/check-page.ts';
import { whenParsed } from '../core/lifecycle.ts';
import type { UiHandle, UiPort } from '../core/ui-port.ts';
import { warnOnce } from '../core/warn-once.ts';
import { checkConfig } from '../model/config/check-config.ts';
import { presets } from '../services/presets.ts';
import { mount as mountUi } from '../banner/mount-interface.ts';

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
