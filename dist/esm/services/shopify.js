const shopify = {
  label: "Shopify",
  provider: "Shopify International Limited",
  privacyUrl: "https://www.shopify.com/legal/privacy",
  usualCategory: "necessary",
  purposeKey: "necessaryText",
  cookies: [{ name: "_tracking_consent", lifetime: "1 year" }],
  integration: () => import('../chunks/shopify.js')
};

export { shopify };
