/**
 * Google's consent types per category; see https://developers.google.com/tag-platform/security/concepts/consent-mode.
 */
export const DEFAULT_MAPPING: Readonly<Record<string, readonly string[]>> = {
  necessary: ['security_storage'],
  functional: ['functionality_storage', 'personalization_storage'],
  analytics: ['analytics_storage'],
  targeting: ['ad_storage', 'ad_user_data', 'ad_personalization'],
};
