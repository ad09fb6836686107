import { i as isGoogleService } from '../chunks/google-tags.js';
import { googleAnalytics } from './google-analytics.js';
import { googleConsentMode } from './google-consent-mode.js';
import { googleDecisionEvent } from './google-decision-event.js';
import { googleTagManager } from './google-tag-manager.js';
import '../chunks/load-script.js';
import '../chunks/native-document.js';
import '../chunks/has-own.js';
import './google-queue.js';
import './watch-global.js';
import '../chunks/lifecycle.js';
import '../chunks/decision.js';
import './gtag.js';
import '../chunks/google-consent-types.js';

function integrationsFor(config) {
  const analytics = config.services.filter((service) => service.preset === "google-analytics");
  const { "google-consent-mode": consentMode, "google-tag-manager": tagManager } = config.integrations ?? {};
  const options = consentMode ?? {};
  return [
    googleConsentMode(config, options, Boolean(consentMode ?? tagManager) || config.services.some(isGoogleService)),
    ...analytics.map((service) => googleAnalytics(config, service, options)),
    googleDecisionEvent(),
    ...tagManager?.id ? [googleTagManager(tagManager, options)] : []
  ];
}

export { integrationsFor };
