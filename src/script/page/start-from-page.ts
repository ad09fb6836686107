import { start } from '../../core/start.ts';
import type { UiModule } from '../../core/ui-port.ts';
import { document } from '../../host/native-document.ts';
import { integrationsFor } from '../../integrations/for-config.ts';
import { resolveConfig } from '../../model/config/resolve-config.ts';
import type { ConfigInput } from '../../model/types.ts';
import { presetCookies } from '../../services/preset-cookies.ts';
import { callsBuiltIn, presetFile } from '../../services/preset-file.ts';
import type { LoadBeside } from './load-beside.ts';
import { loadCheck } from './load-check.ts';
import { readPageConfig } from './read-page-config.ts';

/** How long a page without a configuration waits for one after it was parsed, milliseconds. */
const CONFIG_TIMEOUT_MS = 3000;

/**
 * Starts the library on a page with a script tag, as soon as there is a configuration: above the script, below it, or in
 * a script file that comes later, because it or this script is `async`. Until then everything stays held. A file that is
 * marked with `data-akkoord-config` is waited for also where the script tag has attributes.
 */
export function startFromPage(script: HTMLScriptElement | null, load: LoadBeside, builtInInterface: UiModule): void {
  const configFile = document.querySelector('script[src][data-akkoord-config]');
  let isStarted = false;

  /** @param isLast true: nothing more is waited for; the library starts with what there is, or without configuration */
  function tryToStart(isLast: boolean): void {
    if (isStarted) return;
    // Also where the next line throws: a block that is not JSON is reported once.
    isStarted = true;
    const input = readPageConfig(script, configFile !== null && !isLast);
    isStarted = isLast || input !== undefined;
    if (isStarted) startWith(input ?? {});
  }

  // A microtask runs right after the script, before anything else of the page, and with a short call stack. While
  // developer tools or Lighthouse look on, the browser notes the call stack of every request, and parses all code that
  // is on it once more for that: all of this file, if it were.
  queueMicrotask(() => tryToStart(document.readyState === 'complete'));
  configFile?.addEventListener('load', () => tryToStart(false));
  document.addEventListener('DOMContentLoaded', () => {
    tryToStart(false);
    setTimeout(tryToStart, CONFIG_TIMEOUT_MS, true);
  });
  addEventListener('load', () => tryToStart(true));

  function startWith(config: ConfigInput): void {
    const resolved = resolveConfig(config, presetCookies);
    if (typeof resolved.base === 'string') load.useFolder(resolved.base);
    const checked = loadCheck(script, load);
    start(() => ({
      config: resolved,
      integrations: integrationsFor(resolved),
      fetchPreset(service) {
        const file = presetFile(service);
        return file ? (load(`${file}.js`) as Promise<object>) : callsBuiltIn(service);
      },
      // Where the check was asked for, the interface waits for it.
      loadUi: () => checked?.then(() => builtInInterface) ?? builtInInterface,
      startReceipts: () => load('akkoord.receipts.js'),
      version: __VERSION__,
    }));
  }
}
