declare const names = "activecampaign adform brevo calendly cloudflare cloudflare-web-analytics contentsquare crisp criteo facebook google-ads google-analytics google-maps google-tag-manager hcaptcha hotjar hubspot instagram intercom klaviyo leadfeeder leadinfo linkedin-insight linkedin-posts mailchimp matomo matomo-cookieless meta-pixel microsoft-clarity microsoft-uet mollie mouseflow new-relic openstreetmap pinterest-tag piwik-pro plausible posthog recaptcha reddit-pixel sentry shopify smartsupp snap-pixel soundcloud spotify spotler stripe tawk-to tiktok-pixel tiktok-video trengo trustpilot turnstile typeform userlike vimeo vwo woocommerce-attribution wp-consent-api x-pixel x-posts youtube zendesk";
/** The words of a text. What was found is passed on, or TypeScript would give up after fifty. */
type Words<Text extends string, Found = never> = Text extends `${infer First} ${infer Rest}` ? Words<Rest, Found | First> : Found | Text;
/** The name of a preset. */
export type PresetName = Words<typeof names>;
/**
 * The names of all presets, for the check in a page: it explains a wrong name without their files.
 */
export declare const presetNames: readonly string[];
export {};
