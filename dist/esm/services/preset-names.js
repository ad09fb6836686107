const names = "activecampaign adform brevo calendly cloudflare cloudflare-web-analytics contentsquare crisp criteo facebook google-ads google-analytics google-maps google-tag-manager hcaptcha hotjar hubspot instagram intercom klaviyo leadfeeder leadinfo linkedin-insight linkedin-posts mailchimp matomo matomo-cookieless meta-pixel microsoft-clarity microsoft-uet mollie mouseflow new-relic openstreetmap pinterest-tag piwik-pro plausible posthog recaptcha reddit-pixel sentry shopify smartsupp snap-pixel soundcloud spotify spotler stripe tawk-to tiktok-pixel tiktok-video trengo trustpilot turnstile typeform userlike vimeo vwo woocommerce-attribution wp-consent-api x-pixel x-posts youtube zendesk";
const presetNames = names.split(" ");

export { presetNames };
