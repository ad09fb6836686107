import { activecampaign } from './activecampaign.js';
import { adform } from './adform.js';
import { brevo } from './brevo.js';
import { calendly } from './calendly.js';
import { cloudflare } from './cloudflare.js';
import { cloudflareWebAnalytics } from './cloudflare-web-analytics.js';
import { contentsquare } from './contentsquare.js';
import { crisp } from './crisp.js';
import { criteo } from './criteo.js';
import { facebook } from './facebook.js';
import { googleAds } from './google-ads.js';
import { googleAnalytics } from './google-analytics.js';
import { googleMaps } from './google-maps.js';
import { googleTagManager } from './google-tag-manager.js';
import { hcaptcha } from './hcaptcha.js';
import { hotjar } from './hotjar.js';
import { hubspot } from './hubspot.js';
import { instagram } from './instagram.js';
import { intercom } from './intercom.js';
import { klaviyo } from './klaviyo.js';
import { leadfeeder } from './leadfeeder.js';
import { leadinfo } from './leadinfo.js';
import { linkedinInsight } from './linkedin-insight.js';
import { linkedinPosts } from './linkedin-posts.js';
import { mailchimp } from './mailchimp.js';
import { matomo } from './matomo.js';
import { matomoCookieless } from './matomo-cookieless.js';
import { metaPixel } from './meta-pixel.js';
import { microsoftClarity } from './microsoft-clarity.js';
import { microsoftUet } from './microsoft-uet.js';
import { mollie } from './mollie.js';
import { mouseflow } from './mouseflow.js';
import { newRelic } from './new-relic.js';
import { openstreetmap } from './openstreetmap.js';
import { pinterestTag } from './pinterest-tag.js';
import { piwikPro } from './piwik-pro.js';
import { plausible } from './plausible.js';
import { posthog } from './posthog.js';
import { recaptcha } from './recaptcha.js';
import { redditPixel } from './reddit-pixel.js';
import { sentry } from './sentry.js';
import { shopify } from './shopify.js';
import { smartsupp } from './smartsupp.js';
import { snapPixel } from './snap-pixel.js';
import { soundcloud } from './soundcloud.js';
import { spotify } from './spotify.js';
import { spotler } from './spotler.js';
import { stripe } from './stripe.js';
import { tawkTo } from './tawk-to.js';
import { tiktokPixel } from './tiktok-pixel.js';
import { tiktokVideo } from './tiktok-video.js';
import { trengo } from './trengo.js';
import { trustpilot } from './trustpilot.js';
import { turnstile } from './turnstile.js';
import { typeform } from './typeform.js';
import { userlike } from './userlike.js';
import { vimeo } from './vimeo.js';
import { vwo } from './vwo.js';
import { woocommerceAttribution } from './woocommerce-attribution.js';
import { wpConsentApi } from './wp-consent-api.js';
import { xPixel } from './x-pixel.js';
import { xPosts } from './x-posts.js';
import { youtube } from './youtube.js';
import { zendesk } from './zendesk.js';

const presets = {
  "google-analytics": googleAnalytics,
  "google-ads": googleAds,
  "google-tag-manager": googleTagManager,
  recaptcha,
  youtube,
  "google-maps": googleMaps,
  "microsoft-clarity": microsoftClarity,
  hotjar,
  contentsquare,
  mouseflow,
  matomo,
  "matomo-cookieless": matomoCookieless,
  "piwik-pro": piwikPro,
  plausible,
  posthog,
  vwo,
  sentry,
  "new-relic": newRelic,
  "cloudflare-web-analytics": cloudflareWebAnalytics,
  "meta-pixel": metaPixel,
  "microsoft-uet": microsoftUet,
  "linkedin-insight": linkedinInsight,
  "tiktok-pixel": tiktokPixel,
  "pinterest-tag": pinterestTag,
  "snap-pixel": snapPixel,
  "reddit-pixel": redditPixel,
  "x-pixel": xPixel,
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
  "tawk-to": tawkTo,
  crisp,
  trengo,
  userlike,
  smartsupp,
  vimeo,
  spotify,
  soundcloud,
  instagram,
  facebook,
  "x-posts": xPosts,
  "tiktok-video": tiktokVideo,
  "linkedin-posts": linkedinPosts,
  openstreetmap,
  calendly,
  typeform,
  hcaptcha,
  turnstile,
  cloudflare,
  stripe,
  mollie,
  "woocommerce-attribution": woocommerceAttribution,
  "wp-consent-api": wpConsentApi,
  shopify
};

export { presets };
