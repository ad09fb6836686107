/** A tool that sites paste into their pages, and where it loads from. */
export interface KnownService {
  /** The preset, where the library has one; otherwise the id that a site would give it. */
  readonly id: string;
  readonly label: string;
  /** The category that it usually belongs to. */
  readonly category: 'functional' | 'analytics' | 'targeting';
  /** Hosts, each with the beginning of a path where the host serves other things too. */
  readonly match: readonly string[];
  /** True: it is an element in the page. A script that has its address in it may well wait for a click. */
  readonly isEmbed: boolean;
}

const serviceMaker =
  (isEmbed: boolean) =>
  (id: string, label: string, category: KnownService['category'], ...match: readonly string[]): KnownService => ({
    id,
    label,
    category,
    match,
    isEmbed,
  });
const known = serviceMaker(false);
const embed = serviceMaker(true);

/**
 * The tools that the check recognises where a page loads them without holding them. The addresses are those of the
 * vendors' own snippets.
 * Fonts, captchas and payment are not here: whether they need consent depends on the site.
 */
export const knownServices: readonly KnownService[] = [
  known(
    'google-analytics',
    'Google Analytics',
    'analytics',
    'googletagmanager.com/gtag/js',
    'google-analytics.com',
    'analytics.google.com/g/collect',
  ),
  known(
    'google-tag-manager',
    'Google Tag Manager',
    'analytics',
    'googletagmanager.com/gtm.js',
    'googletagmanager.com/ns.html',
  ),
  known('google-ads', 'Google Ads', 'targeting', 'googleadservices.com', 'doubleclick.net', 'google.com/pagead'),
  known('meta-pixel', 'Meta Pixel', 'targeting', 'connect.facebook.net', 'facebook.com/tr'),
  known('hotjar', 'Hotjar', 'analytics', 'static.hotjar.com', 'script.hotjar.com', 'static.hj.contentsquare.net'),
  known('contentsquare', 'Contentsquare', 'analytics', 't.contentsquare.net'),
  known('microsoft-clarity', 'Microsoft Clarity', 'analytics', 'clarity.ms'),
  known('mouseflow', 'Mouseflow', 'analytics', 'cdn.mouseflow.com'),
  known('matomo', 'Matomo', 'analytics', 'cdn.matomo.cloud'),
  known('posthog', 'PostHog', 'analytics', 'i.posthog.com'),
  known('microsoft-uet', 'Microsoft Advertising', 'targeting', 'bat.bing.com'),
  known('linkedin-insight', 'LinkedIn Insight', 'targeting', 'snap.licdn.com', 'px.ads.linkedin.com'),
  known('tiktok-pixel', 'TikTok Pixel', 'targeting', 'analytics.tiktok.com'),
  known('pinterest-tag', 'Pinterest Tag', 'targeting', 's.pinimg.com/ct', 'ct.pinterest.com'),
  known('snap-pixel', 'Snap Pixel', 'targeting', 'sc-static.net', 'tr.snapchat.com'),
  known('reddit-pixel', 'Reddit Pixel', 'targeting', 'redditstatic.com/ads', 'alb.reddit.com'),
  known('x-pixel', 'X Pixel', 'targeting', 'static.ads-twitter.com', 'analytics.twitter.com'),
  known('hubspot', 'HubSpot', 'targeting', 'js.hs-scripts.com', 'js-eu1.hs-scripts.com', 'js.hs-analytics.net'),
  known('leadinfo', 'Leadinfo', 'targeting', 'cdn.leadinfo.net'),
  embed('youtube', 'YouTube', 'targeting', 'youtube.com/embed', 'youtube-nocookie.com/embed'),
  embed('vimeo', 'Vimeo', 'targeting', 'player.vimeo.com'),
  embed(
    'google-maps',
    'Google Maps',
    'functional',
    'google.com/maps',
    'google.nl/maps',
    'maps.googleapis.com/maps/api/js',
  ),
  embed('spotify', 'Spotify', 'targeting', 'open.spotify.com/embed'),
  embed('soundcloud', 'SoundCloud', 'targeting', 'w.soundcloud.com/player'),
  embed('calendly', 'Calendly', 'functional', 'calendly.com', 'assets.calendly.com'),
];
