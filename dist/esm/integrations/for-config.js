import { googleAnalytics } from './google-analytics.js';
import { googleConsentMode } from './google-consent-mode.js';
import '../chunks/decision.js';
import './gtag.js';
import '../chunks/lifecycle.js';

function integrationsFor(config) {
  const analytics = config.services.filter((service) => service.preset === "google-analytics");
  const consentMode = config.integrations?.["google-consent-mode"] ?? void 0;
  return [
    ...analytics.length > 0 || consentMode ? [googleConsentMode(config, consentMode)] : [],
    ...analytics.map((service) => googleAnalytics(config, service))
  ];
}

export { integrationsFor };
