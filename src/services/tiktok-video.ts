import type { Preset } from '../model/types.ts';

/** TikTok videos. */
export const tiktokVideo: Preset = {
  label: 'TikTok videos',
  provider: 'TikTok Technology Limited',
  privacyUrl: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  usualCategory: 'targeting',
  purposeKey: 'embed',
  research: {
    sources: {
      provider: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
      load: 'tarteaucitron 1.34',
      thirdCountry: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
    },
    thirdCountry: 'servers in the United States, Malaysia and Singapore; companies of its group elsewhere have access',
    unverified: 'its cookies',
    lookedUp: '2026-11-30',
  },
};
