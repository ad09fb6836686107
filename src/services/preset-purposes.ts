import type { KnownPurposes } from '../model/declaration/declaration.ts';

/** What the services that the library knows are for: a message key by preset id. A site's own texts win. */
export const presetPurposes: Readonly<Record<string, 'analyticsText' | 'targetingText' | 'embed'>> = {
  'google-analytics': 'analyticsText',
  'meta-pixel': 'targetingText',
  youtube: 'embed',
  vimeo: 'embed',
  'google-maps': 'embed',
};

/** What a well-known cookie is for, by its name: a message key. The others share the purpose of their service. */
export function cookiePurpose(cookie: string): 'visitor' | undefined {
  return /^(_ga|_ga_.*|_gid|_fbp|vuid)$/.test(cookie) ? 'visitor' : undefined;
}

/** Both rules, as a declaration asks for them. */
export const knownPurposes: KnownPurposes = {
  ofPreset: (preset) => (preset === undefined ? undefined : presetPurposes[preset]),
  ofCookie: cookiePurpose,
};
