import type { Preset } from '../model/types.ts';

/** Klaviyo. */
export const klaviyo: Preset = {
  label: 'Klaviyo',
  provider: 'Klaviyo, Inc.',
  privacyUrl: 'https://www.klaviyo.com/legal/privacy/privacy-notice',
  usualCategory: 'targeting',
  purposeKey: 'leads',
  cookies: [
    { name: '__kla_id', lifetime: '2 years' },
    { name: 'klaviyoOnsite', lifetime: 'persistent', kind: 'localStorage' },
    { name: '__kla_viewed', lifetime: 'persistent', kind: 'localStorage' },
    { name: '__kla_viewed_reviewed_items', lifetime: 'persistent', kind: 'localStorage' },
    { name: 'kl-post-identification-sync', lifetime: '14 days', kind: 'localStorage' },
  ],
  calls: ['klaviyo.push', 'klaviyo.track', 'klaviyo.identify'],
  onWithdraw: 'reload',
  idShape: { pattern: /^[A-Za-z\d]{5,8}$/, example: 'AbCd12' },
  integration: () => import('../integrations/vendors/klaviyo.ts'),
  research: {
    sources: {
      provider: 'https://www.klaviyo.com/legal/privacy/privacy-notice',
      cookies:
        'https://help.klaviyo.com/hc/en-us/articles/360034666712; https://help.klaviyo.com/hc/en-us/articles/17928628922395-Understand-Klaviyo-s-anonymous-visitor-activity-backfill (kl-post-identification-sync)',
      load: 'c15t, October 2026',
      consent: 'https://help.klaviyo.com/hc/en-us/articles/360034666712',
      thirdCountry: 'https://www.klaviyo.com/legal/privacy-faqs',
    },
    thirdCountry: 'United States',
    unverified:
      'klaviyoOnsite and __kla_viewed*; that it also stores $referrer, $last_referrer and klaviyoPagesVisitCountV2, which are not listed',
    lookedUp: '2026-12-01',
  },
};
