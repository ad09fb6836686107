import type { Preset } from '../model/types.ts';

/** OpenStreetMap. */
export const openstreetmap: Preset = {
  label: 'OpenStreetMap',
  provider: 'OpenStreetMap Foundation',
  privacyUrl: 'https://osmfoundation.org/wiki/Privacy_Policy',
  usualCategory: 'functional',
  purposeKey: 'embed',
  research: {
    sources: {
      privacy: 'tarteaucitron 1.34',
    },
    unverified: 'the legal entity; cookies on its own domain',
    lookedUp: '2026-11-29',
  },
};
