import { isGoogleService } from '../model/google-tag.ts';
import type { Config, Integration } from '../model/types.ts';
import { googleAnalytics } from './google-analytics.ts';
import { googleConsentMode } from './google-consent-mode.ts';
import { googleDecisionEvent } from './google-decision-event.ts';
import { googleTagManager } from './google-tag-manager.ts';

/**
 * Makes the built-in integrations, in the order in which they are called: Consent Mode first. It is there on every site,
 * because a held tag can be one of Google's; until then it does nothing where the configuration does not name Google.
 */
export function integrationsFor(config: Config): Integration[] {
  const analytics = config.services.filter((service) => service.preset === 'google-analytics');
  const { 'google-consent-mode': consentMode, 'google-tag-manager': tagManager } = config.integrations ?? {};
  const options = consentMode ?? {};
  return [
    googleConsentMode(config, options, Boolean(consentMode ?? tagManager) || config.services.some(isGoogleService)),
    ...analytics.map((service) => googleAnalytics(config, service, options)),
    googleDecisionEvent(),
    ...(tagManager?.id ? [googleTagManager(tagManager, options)] : []),
  ];
}
