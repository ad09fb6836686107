import type { Preset } from '../model/types.ts';

/** YouTube videos. The player stores everything on its own domain. */
export const youtube: Preset = {
  label: 'YouTube',
  provider: 'Google Ireland Limited',
  privacyUrl: 'https://policies.google.com/privacy',
  usualCategory: 'targeting',
  purposeKey: 'embed',
  cookies: [
    { name: 'VISITOR_INFO1_LIVE', lifetime: '6 months', domain: 'youtube.com' },
    { name: 'VISITOR_PRIVACY_METADATA', lifetime: '6 months', domain: 'youtube.com' },
    { name: '__Secure-YEC', lifetime: '13 months', domain: 'youtube.com' },
    { name: 'PREF', lifetime: '8 months', domain: 'youtube.com' },
    { name: 'YSC', lifetime: 'session', domain: 'youtube.com' },
    { name: '__Secure-ROLLOUT_TOKEN', lifetime: '6 months', domain: 'youtube.com' },
    { name: 'GPS', lifetime: '1 day', domain: 'youtube.com' },
  ],
  research: {
    sources: {
      provider: 'https://policies.google.com/privacy (users in the EEA)',
      cookies:
        'https://policies.google.com/technologies/cookies (VISITOR_INFO1_LIVE, __Secure-YEC, PREF, YSC); Open Cookie Database, 2026-01-21 (the others)',
      thirdCountry: 'https://policies.google.com/privacy/frameworks',
    },
    thirdCountry: 'servers around the world',
    lookedUp: '2026-12-01',
  },
};
