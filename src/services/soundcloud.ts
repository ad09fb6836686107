import type { Preset } from '../model/types.ts';

/** SoundCloud. */
export const soundcloud: Preset = {
  label: 'SoundCloud',
  provider: 'SoundCloud',
  privacyUrl: 'https://soundcloud.com/pages/privacy',
  usualCategory: 'functional',
  purposeKey: 'embed',
  research: {
    sources: {
      load: 'tarteaucitron 1.34',
    },
    unverified: 'the legal entity; its cookies',
    lookedUp: '2026-11-29',
  },
};
