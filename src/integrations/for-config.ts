import type { Config, ConsentModeInput, Integration } from '../model/types';
import { googleAnalytics } from './google-analytics';
import { googleConsentMode } from './google-consent-mode';

/** The integrations that a configuration asks for, in the order in which they hear of a change: consent mode first. */
export function integrationsFor(config: Config): Integration[] {
  const analytics = config.services.filter((service) => service.preset === 'google-analytics');
  const { 'google-consent-mode': consentMode, ...own } = { ...config.integrations };
  return [
    ...(analytics[0] || consentMode ? [googleConsentMode(config, consentMode as ConsentModeInput)] : []),
    ...analytics.map((service) => googleAnalytics(config, service)),
    ...(Object.values(own) as Integration[]),
  ];
}
