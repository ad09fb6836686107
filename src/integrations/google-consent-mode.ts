import type { Choices, Config, ConsentModeInput, Integration } from '../model/types.ts';
import { gtag, gtagFirst } from './gtag.ts';

/** Google's consent types per category; see https://developers.google.com/tag-platform/security/concepts/consent-mode. */
const mapping: Readonly<Record<string, readonly string[]>> = {
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
  const byId: Record<string, readonly string[]> = { ...mapping, ...options.mapping };
  // A Google Analytics service that is granted may store, also in a category that the mapping does not know.
  for (const { id, preset } of config.services) if (preset === 'google-analytics') byId[id] ??= ['analytics_storage'];

  const tell = (send: typeof gtag, command: string, grants: Choices) => {
    const types: Record<string, string> = {};
    for (const [id, names] of Object.entries(byId)) {
      for (const name of names) if (types[name] !== 'granted') types[name] = grants[id] ? 'granted' : 'denied';
    }
    send('consent', command, types);
  };

  return {
    name: 'google-consent-mode',
    setup({ decision, grants }) {
      tell(gtagFirst, 'default', { necessary: true });
      // Google does not remember the choice from page to page.
      if (decision) tell(gtag, 'update', grants);
    },
    update: ({ grants }) => tell(gtag, 'update', grants),
  };
}
