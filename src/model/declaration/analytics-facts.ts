import { DEFAULT_MAPPING } from '../google-consent-types.ts';
import type { Category, Config, Item, Service } from '../types.ts';

/** A sentence about Google Analytics: the key of its message, and the categories and services that it depends on. */
export interface AnalyticsFact {
  readonly key: 'shortIp' | 'noAds' | 'noAdsUnless' | 'ownServer';
  readonly unless: readonly (Category | Service)[];
}

/** Is it a consent type that lets Google use the measurements for advertising? */
const isForAds = (type: unknown) => typeof type === 'string' && type.startsWith('ad_');

/**
 * The sentences on Google Analytics that are true under this configuration. They are about settings that the library
 * makes by itself and that the site did not change. The library cannot see settings in the site's account at Google,
 * such as data sharing, so there are no sentences about them.
 */
export function analyticsFacts(service: Service, config: Config): AnalyticsFact[] {
  if (service.preset !== 'google-analytics') return [];
  const { params = {}, proxy, scriptUrl } = service;
  const facts: AnalyticsFact[] = [];
  if ((params.anonymize_ip ?? true) === true) facts.push({ key: 'shortIp', unless: [] });
  const forAds = itemsForAds(config);
  const isAlwaysOn = ({ id, basis }: Item) => basis !== 'consent' || id === service.id || id === service.category;
  if (!grantsAdsByRegion(config) && !forAds.some(isAlwaysOn)) {
    facts.push({ key: forAds.length > 0 ? 'noAdsUnless' : 'noAds', unless: forAds });
  }
  if (proxy && !scriptUrl && !params.server_container_url) facts.push({ key: 'ownServer', unless: [] });
  return facts;
}

/**
 * The categories and services whose grant is passed on as consent to advertising. Since June 2026 this consent alone
 * decides which data Google's advertising products get; the field `allow_google_signals` has no influence on that.
 */
function itemsForAds(config: Config): (Category | Service)[] {
  const mapping = { ...DEFAULT_MAPPING, ...consentMode(config).mapping };
  return [...config.categories, ...config.services].filter(({ id }) => [mapping[id] ?? []].flat().some(isForAds));
}

/** Does the site grant a consent type for advertising in some region, before the visitor has answered? */
function grantsAdsByRegion(config: Config): boolean {
  const { regions = [] } = consentMode(config);
  return regions.some((region) =>
    Object.entries(region).some(([type, value]) => isForAds(type) && value === 'granted'),
  );
}

const consentMode = ({ integrations = {} }: Config) => integrations['google-consent-mode'] ?? {};
