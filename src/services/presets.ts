import type { Preset } from '../model/types.ts';
import { activecampaign } from './activecampaign.ts';
import { adform } from './adform.ts';
import { brevo } from './brevo.ts';
import { calendly } from './calendly.ts';
import { cloudflare } from './cloudflare.ts';
import { cloudflareWebAnalytics } from './cloudflare-web-analytics.ts';
import { contentsquare } from './contentsquare.ts';
import { crisp } from './crisp.ts';
import { criteo } from './criteo.ts';
import { facebook } from './facebook.ts';
import { googleAds } from './google-ads.ts';
import { googleAnalytics } from './google-analytics.ts';
import { googleMaps } from './google-maps.ts';
import { googleTagManager } from './google-tag-manager.ts';
import { hcaptcha } from './hcaptcha.ts';
import { hotjar } from './hotjar.ts';
import { hubspot } from './hubspot.ts';
import { instagram } from './instagram.ts';
import { intercom } from './intercom.ts';
import { klaviyo } from './klaviyo.ts';
import { leadfeeder } from './leadfeeder.ts';
import { leadinfo } from './leadinfo.ts';
import { linkedinInsight } from './linkedin-insight.ts';
import { linkedinPosts } from './linkedin-posts.ts';
import { mailchimp } from './mailchimp.ts';
import { matomo } from './matomo.ts';
import { matomoCookieless } from './matomo-cookieless.ts';
import { metaPixel } from './meta-pixel.ts';
import { microsoftClarity } from './microsoft-clarity.ts';
import { microsoftUet } from './microsoft-uet.ts';
import { mollie } from './mollie.ts';
import { mouseflow } from './mouseflow.ts';
import { newRelic } from './new-relic.ts';
import { openstreetmap } from './openstreetmap.ts';
import { pinterestTag } from './pinterest-tag.ts';
import { piwikPro } from './piwik-pro.ts';
import { plausible } from './plausible.ts';
import { posthog } from './posthog.ts';
import { recaptcha } from './recaptcha.ts';
import { redditPixel } from './reddit-pixel.ts';
import { sentry } from './sentry.ts';
import { shopify } from './shopify.ts';
import { smartsupp } from './smartsupp.ts';
import { snapPixel } from './snap-pixel.ts';
import { soundcloud } from './soundcloud.ts';
import { spotify } from './spotify.ts';
import { spotler } from './spotler.ts';
import { stripe } from './stripe.ts';
import { tawkTo } from './tawk-to.ts';
import { tiktokPixel } from './tiktok-pixel.ts';
import { tiktokVideo } from './tiktok-video.ts';
import { trengo } from './trengo.ts';
import { trustpilot } from './trustpilot.ts';
import { turnstile } from './turnstile.ts';
import { typeform } from './typeform.ts';
import { userlike } from './userlike.ts';
import { vimeo } from './vimeo.ts';
import { vwo } from './vwo.ts';
import { woocommerceAttribution } from './woocommerce-attribution.ts';
import { wpConsentApi } from './wp-consent-api.ts';
import { xPixel } from './x-pixel.ts';
import { xPosts } from './x-posts.ts';
import { youtube } from './youtube.ts';
import { zendesk } from './zendesk.ts';

/** All services that a configuration can name by `preset`. Only what runs outside a page imports all of them. */
export const presets: Readonly<Record<string, Preset>> = {
  'google-analytics': googleAnalytics,
  'google-ads': googleAds,
  'google-tag-manager': googleTagManager,
  recaptcha,
  youtube,
  'google-maps': googleMaps,
  'microsoft-clarity': microsoftClarity,
  hotjar,
  contentsquare,
  mouseflow,
  matomo,
  'matomo-cookieless': matomoCookieless,
  'piwik-pro': piwikPro,
  plausible,
  posthog,
  vwo,
  sentry,
  'new-relic': newRelic,
  'cloudflare-web-analytics': cloudflareWebAnalytics,
  'meta-pixel': metaPixel,
  'microsoft-uet': microsoftUet,
  'linkedin-insight': linkedinInsight,
  'tiktok-pixel': tiktokPixel,
  'pinterest-tag': pinterestTag,
  'snap-pixel': snapPixel,
  'reddit-pixel': redditPixel,
  'x-pixel': xPixel,
  criteo,
  adform,
  spotler,
  hubspot,
  leadinfo,
  leadfeeder,
  activecampaign,
  klaviyo,
  mailchimp,
  brevo,
  trustpilot,
  intercom,
  zendesk,
  'tawk-to': tawkTo,
  crisp,
  trengo,
  userlike,
  smartsupp,
  vimeo,
  spotify,
  soundcloud,
  instagram,
  facebook,
  'x-posts': xPosts,
  'tiktok-video': tiktokVideo,
  'linkedin-posts': linkedinPosts,
  openstreetmap,
  calendly,
  typeform,
  hcaptcha,
  turnstile,
  cloudflare,
  stripe,
  mollie,
  'woocommerce-attribution': woocommerceAttribution,
  'wp-consent-api': wpConsentApi,
  shopify,
};
