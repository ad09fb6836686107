import { type Akkoord, createConsent } from './consent.ts';
import type { UiModule } from './ui-port.ts';
import { warnOnce } from './warn-once.ts';
import { integrationsFor } from '../integrations/for-config.ts';
import { resolveConfig } from '../model/config/resolve-config.ts';
import type { ConfigInput, Integration } from '../model/types.ts';
import { presetCookies } from '../services/preset-cookies.ts';

declare global {
  interface Window {
    /** The library that runs on this page. */
    akkoord?: Akkoord;
  }
}

/** Fetches a part: the interface, when something must be shown, or what keeps receipts, which then sees to itself. */
export type Load = (part: 'ui' | 'receipts') => Promise<unknown>;

/**
 * Starts the library and puts it at `window.akkoord`. Once a page: a second start gets the first one back.
 *
 * @param own integrations of the site's own; they hear of a change after the built-in ones
 */
export function start(input: ConfigInput, load: Load, own: readonly Integration[] = []): Akkoord {
  const running = window.akkoord;
  // an element with this id answers to the name too
  if (running?.version) {
    warnOnce('started twice');
    return running;
  }
  const config = resolveConfig(input, presetCookies);
  // there when the visitor answers; the answer counts without it
  const receipts = config.receipts && load('receipts').catch(warnOnce);
  const akkoord = createConsent(
    config,
    [...integrationsFor(config), ...own],
    async () => {
      const ui = load('ui') as Promise<UiModule>;
      await receipts;
      return ui;
    },
    __VERSION__,
  );
  window.akkoord = akkoord;

  return akkoord;
}
