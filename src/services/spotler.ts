import type { Preset } from '../model/types.ts';

/** Spotler Activate, formerly Squeezely. */
export const spotler: Preset = {
  label: 'Spotler Activate',
  provider: 'Spotler',
  privacyUrl: 'https://spotler.com/privacy-policy',
  usualCategory: 'targeting',
  purposeKey: 'targetingText',
  cookies: [
    { name: 'sqzl_abs', lifetime: '1 month' },
    { name: 'sqzl_consent', lifetime: '1 year' },
    { name: 'sqzl_vw', lifetime: '1 year' },
    { name: 'sqzllocal', lifetime: '1 year' },
    { name: 'sqzl_session_id', lifetime: 'session' },
  ],
  onWithdraw: 'reload',
  research: {
    sources: {
      cookies: 'Open Cookie Database, 2026-01-21',
    },
    unverified:
      'the legal entity, Spotler Netherlands B.V. or an affiliate (https://trust.spotler.com/?p=1260, 27 June 2025); the privacy address; a call that withdraws consent',
    lookedUp: '2026-12-01',
  },
};
