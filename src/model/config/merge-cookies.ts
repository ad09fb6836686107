import type { CookieInput } from '../types.ts';

/**
 * The cookies of a service with a preset: those that the site wrote, then the other ones of the preset. With the exact
 * name of a cookie of the preset, a site changes the facts about that cookie. A site can add cookies and cannot remove
 * any, because a cookie that is not declared would be neither disclosed nor deleted.
 *
 * See docs/decisions/043-a-sites-cookies-merge-with-a-presets.md.
 */
export function mergeCookies(own: readonly CookieInput[], known: readonly CookieInput[]): CookieInput[] {
  const merged = new Map<string, CookieInput>();
  for (const cookie of [...own, ...known]) {
    // A cookie, a key in storage and a cookie on the vendor's domain can have the same name, and are different things.
    const key = [cookie.name, cookie.kind ?? 'cookie', cookie.domain].join();
    const earlier = merged.get(key);
    // Core has only the names of a built-in preset's cookies, so their lifetime is empty until the other facts are
    // there.
    merged.set(key, { ...cookie, ...earlier, lifetime: earlier?.lifetime || cookie.lifetime });
  }
  return [...merged.values()];
}
