import type { Category, Config, Service } from '../types.ts';
/** A sentence about Google Analytics: the key of its message, and the categories and services that it depends on. */
export interface AnalyticsFact {
    readonly key: 'shortIp' | 'noAds' | 'noAdsUnless' | 'ownServer';
    readonly unless: readonly (Category | Service)[];
}
/**
 * The sentences on Google Analytics that are true under this configuration. They are about settings that the library
 * makes by itself and that the site did not change. The library cannot see settings in the site's account at Google,
 * such as data sharing, so there are no sentences about them.
 */
export declare function analyticsFacts(service: Service, config: Config): AnalyticsFact[];
