import type { Config, Integration } from '../model/types.ts';
import { googleAnalytics } from './google-analytics.ts';
import { googleConsentMode } from './google-consent-mode.ts';

/**
 * Makes the built-in integrations that a configuration needs, in the order in which they are called: Consent Mode
 * first.
 */
export function integrationsFor(config: Config): Integration[] {
  const analytics = config.services.filter((service) => service.preset === 'google-analytics');
  const consentMode = config.integrations?.['google-consent-mode'] ?? undefined;
  return [
    ...(analytics.length > 0 || consentMode ? [googleConsentMode(config, consentMode)] : []),
    ...analytics.map((service) => googleAnalytics(config, service)),
  ];
}
