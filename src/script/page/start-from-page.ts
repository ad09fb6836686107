import { whenParsed } from '../../core/lifecycle.ts';
import { start } from '../../core/start.ts';
import type { UiModule } from '../../core/ui-port.ts';
import { integrationsFor } from '../../integrations/for-config.ts';
import { resolveConfig } from '../../model/config/resolve-config.ts';
import type { ConfigInput } from '../../model/types.ts';
import { presetCookies } from '../../services/preset-cookies.ts';
import type { LoadBeside } from './load-beside.ts';
import { loadCheck } from './load-check.ts';
import { readPageConfig } from './read-page-config.ts';

/**
 * Starts the library on a page with a script tag. A configuration that is below the script is found too, when the page
 * is parsed; until then everything stays held.
 */
export function startFromPage(script: HTMLScriptElement | null, load: LoadBeside, builtInInterface: UiModule): void {
  const input = readPageConfig(script);
  if (input) startWith(input);
  else whenParsed(() => startWith(readPageConfig(script) ?? {}));

  function startWith(config: ConfigInput): void {
    const resolved = resolveConfig(config, presetCookies);
    if (typeof resolved.base === 'string') load.useFolder(resolved.base);
    const checked = loadCheck(script, load);
    start(() => ({
      config: resolved,
      integrations: integrationsFor(resolved),
      loadUi: () => checked?.then(() => builtInInterface) ?? builtInInterface,
      startReceipts: () => load('akkoord.receipts.js'),
      version: __VERSION__,
    }));
  }
}
