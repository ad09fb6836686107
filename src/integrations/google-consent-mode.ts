import type { Choices, Config, ConsentModeInput, Integration } from '../model/types.ts';
import { gtag, gtagFirst } from './gtag.ts';

/** Google's consent types per category (Google's consent mode reference). */
const mapping: Readonly<Record<string, readonly string[]>> = {
  necessary: ['security_storage'],
  functional: ['functionality_storage', 'personalization_storage'],
  analytics: ['analytics_storage'],
  targeting: ['ad_storage', 'ad_user_data', 'ad_personalization'],
};

/**
 * Google Consent Mode v2, basic mode: everything denied by default, the visitor's choice told on every page and at
 * every decision, in the page where it is made. Nothing of Google loads because of this.
 */
export function googleConsentMode(config: Config, options: ConsentModeInput = {}): Integration {
  const byId: Record<string, readonly string[]> = { ...mapping, ...options.mapping };
  // Analytics that may run may also store: a site can have its service in a category with a name of its own
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
      // Google keeps no choice from page to page
      if (decision) tell(gtag, 'update', grants);
    },
    update: ({ grants }) => tell(gtag, 'update', grants),
  };
}
