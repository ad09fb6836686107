import type { Preset } from '../model/types.ts';

/** Trustpilot TrustBox. Hold its script and its frame. */
export const trustpilot: Preset = {
  label: 'Trustpilot',
  provider: 'Trustpilot A/S',
  privacyUrl: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
  usualCategory: 'functional',
  purposeKey: 'embed',
  onWithdraw: 'reload',
  research: {
    sources: {
      provider: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms',
      load: 'tarteaucitron 1.34',
    },
    unverified: 'that nothing is stored on the domain of the site',
    lookedUp: '2026-11-30',
  },
};
