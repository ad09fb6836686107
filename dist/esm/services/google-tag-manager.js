const googleTagManager = {
  label: "Google Tag Manager",
  provider: "Google",
  privacyUrl: "https://policies.google.com/privacy",
  usualCategory: "analytics",
  purposeKey: "analyticsText"
};

export { googleTagManager };
