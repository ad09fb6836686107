import { start } from '../../core/start.ts';
import type { UiModule } from '../../core/ui-port.ts';
import { document } from '../../host/native-document.ts';
import { integrationsFor } from '../../integrations/for-config.ts';
import { resolveConfig } from '../../model/config/resolve-config.ts';
import type { ConfigInput } from '../../model/types.ts';
import { presetCookies } from '../../services/preset-cookies.ts';
import { builtInCalls, presetFile } from '../../services/preset-file.ts';
import type { LoadBeside } from './load-beside.ts';
import { loadCheck } from './load-check.ts';
import { readPageConfig } from './read-page-config.ts';

/** How long the library waits for a configuration after the page was parsed, unless the page has loaded before; ms. */
const CONFIG_TIMEOUT_MS = 3000;

/**
 * Starts the library on a page with a script tag, as soon as there is a configuration: above the script, below it, or in
 * a file that arrives later because it, or this script, is `async`. Until then everything stays held. Where none comes,
 * the library starts with its defaults, so that visitors are asked and developers read what is missing.
 *
 * Attributes of the script tag are a configuration, too. Still, a file with `data-akkoord-config` above the tag is waited
 * for.
 */
export function startFromPage(script: HTMLScriptElement | null, load: LoadBeside, builtInInterface: UiModule): void {
  const configFile = document.querySelector('script[src][data-akkoord-config]');
  let isStarted = false;

  /** @param isLastChance nothing more is waited for: the library starts with what there is, or with its defaults */
  function tryToStart(isLastChance: boolean): void {
    if (isStarted) return;
    // Set before reading, which throws for a block that is not JSON: later attempts would report the same again. The
    // library does not start then, and everything stays held.
    isStarted = true;
    const input = readPageConfig(script, configFile !== null && !isLastChance);
    isStarted = isLastChance || input !== undefined;
    if (isStarted) startWith(input ?? {});
  }

  // A microtask runs right after the script, before any other code of the page, and its call stack does not contain the
  // evaluation of this file. While developer tools or Lighthouse are connected, the browser records the call stack of
  // every request, and parses the code on it once more for that: it would be the whole file.
  // On a page that is complete, no event follows that could bring a configuration.
  queueMicrotask(() => tryToStart(document.readyState === 'complete'));
  // A file that cannot be loaded has no event here: then the attempts below are the last.
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
        return file ? (load(`${file}.js`) as Promise<object>) : builtInCalls(service);
      },
      // The check that was asked for looks at the page before there is anything of ours in it.
      loadUi: () => checked?.then(() => builtInInterface) ?? builtInInterface,
      startReceipts: () => load('akkoord.receipts.js'),
      version: __VERSION__,
    }));
  }
}
