const matomoCookieless = {
  label: "Matomo",
  provider: "Matomo",
  privacyUrl: "https://matomo.org/privacy-policy/",
  usualCategory: "analytics",
  purposeKey: "analyticsText",
  calls: ["_paq.push"],
  isSelfHosted: true,
  idShape: { pattern: /^\d{1,9}$/, example: "1" },
  integration: () => import('../chunks/matomo-cookieless.js')
};

export { matomoCookieless };
