import type { Config } from '../model/types';
import { hasSettingsLink } from './triggers';
import { warnOnce } from './warn-once';

/** Says what a page does that will not work as its author meant. For the person who builds the site; changes nothing. */
export function checkPage(config: Config): void {
  for (const element of document.querySelectorAll('[data-consent]')) {
    const isLive =
      element instanceof HTMLScriptElement
        ? /^(|module|.*(java|ecma)script)$/i.test(element.type)
        : ['src', 'srcset', 'href'].some(
            (name) => element.hasAttribute(name) && !element.hasAttribute(`data-consent-${name}`),
          );
    if (isLive) {
      warnOnce(
        'an element that is marked was not held, so the browser ran or loaded it. Give a script type="text/plain", ' +
          `and anything else data-consent-src instead of src: ${(element.cloneNode() as Element).outerHTML}`,
      );
    }
  }
  if (!config.trigger && !hasSettingsLink(config.settingsHashes)) {
    warnOnce(
      'this page has no link to change or withdraw the choice. Add <a href="#cookie-settings">…</a> to every page, or ' +
        '"trigger": true for a floating button.',
    );
  }
}
