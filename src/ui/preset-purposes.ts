import type { PreferencesMessages } from './messages';

/** What the services that the library knows are for, by preset id. A site's own texts win. */
export const presetPurposes: Readonly<Record<string, keyof PreferencesMessages>> = {
  'google-analytics': 'analyticsText',
  'meta-pixel': 'targetingText',
  youtube: 'embed',
  vimeo: 'embed',
  'google-maps': 'embed',
};

/** What a well-known cookie is for, by its name; the others share the purpose of their service. */
export function cookiePurpose(cookie: string): keyof PreferencesMessages | undefined {
  return /^(_ga|_ga_.*|_gid|_fbp|vuid)$/.test(cookie) ? 'visitor' : undefined;
}
