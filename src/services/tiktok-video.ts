import type { Preset } from '../model/types.ts';

/** TikTok videos. */
export const tiktokVideo: Preset = {
  label: 'TikTok videos',
  provider: 'TikTok',
  privacyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  usualCategory: 'targeting',
  purposeKey: 'embed',
  research: {
    sources: {
      load: 'tarteaucitron 1.34',
    },
    unverified: 'the legal entity; its cookies',
    lookedUp: '2026-11-29',
  },
};
