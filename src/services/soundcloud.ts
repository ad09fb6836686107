import type { Preset } from '../model/types.ts';

/** SoundCloud. */
export const soundcloud: Preset = {
  label: 'SoundCloud',
  provider: 'SoundCloud Global Limited & Co. KG',
  privacyUrl: 'https://soundcloud.com/pages/privacy',
  usualCategory: 'functional',
  purposeKey: 'embed',
  research: {
    sources: {
      provider: 'https://pages.soundcloud.com/geo/de/legal/privacy-policy',
      load: 'tarteaucitron 1.34',
    },
    unverified: 'its cookies',
    lookedUp: '2026-11-30',
  },
};
