import type { KnownPurposes } from '../model/declaration/declaration.ts';

/** The purpose of each preset, as a message key by preset id. A text of the site's own takes precedence. */
export const presetPurposes: Readonly<Record<string, 'analyticsText' | 'targetingText' | 'embed'>> = {
  'google-analytics': 'analyticsText',
  'meta-pixel': 'targetingText',
  youtube: 'embed',
  vimeo: 'embed',
  'google-maps': 'embed',
};

/** The purpose of a well-known cookie, as a message key. Undefined: the cookie has the purpose of its service. */
export function cookiePurpose(cookie: string): 'visitor' | undefined {
  return /^(_ga|_ga_.*|_gid|_fbp|vuid)$/.test(cookie) ? 'visitor' : undefined;
}

/** Both, in the form in which `declare` takes them. */
export const knownPurposes: KnownPurposes = {
  ofPreset: (preset) => (preset === undefined ? undefined : presetPurposes[preset]),
  ofCookie: cookiePurpose,
};
