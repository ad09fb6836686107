const googleAnalytics = {
  label: "Google Analytics",
  provider: "Google Ireland Limited",
  privacyUrl: "https://policies.google.com/privacy",
  usualCategory: "analytics",
  purposeKey: "analyticsText",
  cookies: [
    { name: "_ga", lifetime: "2 years" },
    { name: "_ga_*", lifetime: "2 years" },
    { name: "_gid", lifetime: "1 day" },
    { name: "_gat*", lifetime: "1 minute" },
    { name: "_dc_gtm_*", lifetime: "1 minute" },
    { name: "_gac_*", lifetime: "90 days" },
    { name: "_gcl_*", lifetime: "90 days" },
    { name: "__utm*", lifetime: "2 years" },
    { name: "AMP_TOKEN", lifetime: "1 year" }
  ]
};

export { googleAnalytics };
