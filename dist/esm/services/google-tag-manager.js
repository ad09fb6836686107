const googleTagManager = {
  label: "Google Tag Manager",
  provider: "Google Ireland Limited",
  privacyUrl: "https://policies.google.com/privacy",
  usualCategory: "analytics",
  purposeKey: "analyticsText"
};

export { googleTagManager };
