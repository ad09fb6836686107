import type { Preset } from '../model/types.ts';

/** Typeform. */
export const typeform: Preset = {
  label: 'Typeform',
  provider: 'Typeform SL',
  privacyUrl: 'https://www.typeform.com/privacy-policy/',
  usualCategory: 'functional',
  purposeKey: 'embed',
  cookies: [
    { name: 'tf_respondent_cc', lifetime: '6 months', domain: 'typeform.com' },
    { name: 'attribution_user_id', lifetime: '1 year', domain: 'typeform.com' },
  ],
  research: {
    sources: {
      provider: 'https://typeform.com/meaarchive5',
      cookies: 'Open Cookie Database, 2026-01-21',
    },
    unverified: 'the privacy address',
    lookedUp: '2026-11-30',
  },
};
