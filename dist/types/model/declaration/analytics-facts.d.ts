import type { Category, Config, Service } from '../types.ts';
/** A sentence about Google Analytics: the key of its message, and the categories and services that it depends on. */
export interface AnalyticsFact {
    readonly key: 'shortIp' | 'noAds' | 'noAdsUnless' | 'ownServer';
    readonly unless: readonly (Category | Service)[];
}
/**
 * What visitors can be told of Google Analytics under this configuration: what the library does by itself, unless the
 * site has changed it. Steps that are taken in the account at Google, such as data sharing, are not among them.
 */
export declare function analyticsFacts(service: Service, config: Config): AnalyticsFact[];
