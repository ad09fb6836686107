import type { CookieInput } from '../types.ts';

/**
 * The cookies of a service with a preset: those that the site wrote, then the others that the preset knows. A site that
 * writes one of the preset's, by its exact name, changes what is said of it; it can add cookies, and cannot remove any,
 * since one that is not declared would be neither disclosed nor deleted.
 *
 * See docs/decisions/043-a-sites-cookies-merge-with-a-presets.md.
 */
export function mergeCookies(own: readonly CookieInput[], known: readonly CookieInput[]): CookieInput[] {
  const merged = new Map<string, CookieInput>();
  for (const cookie of [...own, ...known]) {
    // The same name can be a cookie and a key in storage, here and on the vendor's domain.
    const key = [cookie.name, cookie.kind ?? 'cookie', cookie.domain].join();
    const earlier = merged.get(key);
    // An empty lifetime is one that nobody has said yet: core knows only the names of a built-in preset.
    merged.set(key, { ...cookie, ...earlier, lifetime: earlier?.lifetime || cookie.lifetime });
  }
  return [...merged.values()];
}
