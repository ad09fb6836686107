import type { CookieInput } from '../types.ts';
/**
 * The cookies of a service with a preset: those that the site wrote, then the other ones of the preset. With the exact
 * name of a cookie of the preset, a site changes the facts about that cookie. A site can add cookies and cannot remove
 * any, because a cookie that is not declared would be neither disclosed nor deleted.
 *
 * See docs/decisions/043-a-sites-cookies-merge-with-a-presets.md.
 */
export declare function mergeCookies(own: readonly CookieInput[], known: readonly CookieInput[]): CookieInput[];
