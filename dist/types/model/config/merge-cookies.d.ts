import type { CookieInput } from '../types.ts';
/**
 * The cookies of a service with a preset: those that the site wrote, then the others that the preset knows. A site that
 * writes one of the preset's, by its exact name, changes what is said of it; it can add cookies, and cannot remove any,
 * since one that is not declared would be neither disclosed nor deleted.
 *
 * See docs/decisions/043-a-sites-cookies-merge-with-a-presets.md.
 */
export declare function mergeCookies(own: readonly CookieInput[], known: readonly CookieInput[]): CookieInput[];
