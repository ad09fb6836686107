const woocommerceAttribution = {
  label: "WooCommerce order attribution",
  provider: "WooCommerce",
  privacyUrl: "https://automattic.com/privacy/",
  usualCategory: "targeting",
  purposeKey: "targetingText",
  cookies: [
    { name: "sbjs_session", lifetime: "30 minutes" },
    { name: "sbjs_*", lifetime: "session" }
  ]
};

export { woocommerceAttribution };
