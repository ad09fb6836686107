import type { Choices, Config, ConsentModeInput, Integration } from '../model/types.ts';
import { gtag, gtagFirst } from './gtag.ts';

/**
 * Google's consent types per category; see https://developers.google.com/tag-platform/security/concepts/consent-mode.
 */
const DEFAULT_MAPPING: Readonly<Record<string, readonly string[]>> = {
  necessary: ['security_storage'],
  functional: ['functionality_storage', 'personalization_storage'],
  analytics: ['analytics_storage'],
  targeting: ['ad_storage', 'ad_user_data', 'ad_personalization'],
};

/**
 * Google Consent Mode v2, basic mode. Everything is denied by default; the visitor's choice is sent on every page and
 * again at every decision. It only fills Google's queue: it loads nothing from Google.
 */
export function googleConsentMode(config: Config, options: ConsentModeInput = {}): Integration {
  const typesById: Record<string, readonly string[]> = { ...DEFAULT_MAPPING, ...options.mapping };
  // A Google Analytics service that is granted grants storage, also in a category that is not in the mapping.
  for (const { id, preset } of config.services)
    if (preset === 'google-analytics') typesById[id] ??= ['analytics_storage'];

  /** The value of each consent type; a type with several ids is granted where one of them is. */
  function typesUnder(grants: Choices): Record<string, string> {
    const types: Record<string, string> = {};
    for (const [id, names] of Object.entries(typesById)) {
      for (const name of names) if (types[name] !== 'granted') types[name] = grants[id] ? 'granted' : 'denied';
    }
    return types;
  }

  return {
    name: 'google-consent-mode',
    setup({ decision, grants }) {
      gtagFirst('consent', 'default', typesUnder({ necessary: true }));
      // Google does not remember the choice from page to page.
      if (decision) gtag('consent', 'update', typesUnder(grants));
    },
    update: ({ grants }) => gtag('consent', 'update', typesUnder(grants)),
  };
}
