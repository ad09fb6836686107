import type { Config, Integration, Service } from '../model/types.js';
/**
 * Google Analytics 4 with privacy settings: no signals, no advertising, cookies no longer than the consent, addresses
 * anonymised. It loads gtag.js after consent when the service has an id and the page holds no tag of its own; either
 * way it tells Google the settings beforehand, and switches the properties off when consent is missing or withdrawn.
 */
export declare function googleAnalytics(config: Config, { id: consentId, vendorIds, params, scriptUrl }: Service): Integration;
