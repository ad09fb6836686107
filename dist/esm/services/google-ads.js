const googleAds = {
  label: "Google Ads",
  provider: "Google Ireland Limited",
  privacyUrl: "https://policies.google.com/privacy",
  usualCategory: "targeting",
  purposeKey: "targetingText",
  cookies: [
    { name: "_gcl_*", lifetime: "90 days" },
    { name: "_gac_*", lifetime: "90 days" },
    { name: "FPGCL*", lifetime: "90 days" },
    { name: "IDE", lifetime: "2 years", domain: "doubleclick.net" },
    { name: "DSID", lifetime: "2 weeks", domain: "doubleclick.net" },
    { name: "NID", lifetime: "6 months", domain: "google.com" }
  ],
  onWithdraw: "reload",
  idShape: { pattern: /^AW-\d{6,14}$/, example: "AW-123456789" },
  integration: () => import('../chunks/google-ads.js')
};

export { googleAds };
