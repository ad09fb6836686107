import { settingsLinks } from '../model/config/settings-links.ts';
import type { Config } from '../model/types.ts';
import { warnOnce } from '../core/warn-once.ts';

/**
 * Says what a page does that will not work as its author meant, for the person who builds the site. Called before
 * anything was released, when everything marked is still as the page wrote it.
 */
export function checkPage({ trigger, settingsHashes }: Config): void {
  const live = ':is([src]:not([data-consent-src]),[href]:not([data-consent-href]))';
  for (const { outerHTML } of document.querySelectorAll(
    `script[data-consent]:not([type="text/plain"]),[data-consent]:not(script)${live}`,
  )) {
    warnOnce(
      `not held: ${outerHTML.slice(0, 150)} Give a script type="text/plain", and anything else data-consent-src.`,
    );
  }
  if (!trigger && !document.querySelector(settingsLinks(settingsHashes))) {
    warnOnce('no link to withdraw consent: add <a href="#cookie-settings">, or "trigger": true.');
  }
}
