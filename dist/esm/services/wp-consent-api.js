const wpConsentApi = {
  label: "WP Consent API",
  provider: "WordPress",
  privacyUrl: "https://wordpress.org/about/privacy/",
  usualCategory: "necessary",
  purposeKey: "necessaryText",
  cookies: [{ name: "wp_consent_*", lifetime: "30 days" }],
  integration: () => import('../chunks/wp-consent-api.js')
};

export { wpConsentApi };
