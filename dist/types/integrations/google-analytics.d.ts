import type { Config, ConsentModeInput, Integration, Service } from '../model/types.ts';
/**
 * Google Analytics 4 with privacy settings: no Google signals, no advertising, anonymised addresses, and cookies that
 * last no longer than the consent. It loads gtag.js after consent when the service has an id and the page has no tag of
 * its own. Either way it sends the settings first, again at each decision where they can depend on it, and switches the
 * properties off while consent is missing.
 */
export declare function googleAnalytics(config: Config, { id: consentId, vendorIds: ids, params, proxy, scriptUrl }: Service, { dataLayer: queueName, mode }?: ConsentModeInput): Integration;
